import type { Area, Cell, Item, PlanDocument } from '#features/plans/index.ts';
import type { AreaTable, Column, Row, RowCell } from './publication.ts';
import { publicationTexts as texts } from './publication-texts.ts';
import { cellStatus } from './shown-status.ts';

const shares = { title: 3, status: 2.2, focus: 2.6, unplaced: 2, funding: 1.4, contacts: 1.5 } as const;

/** The columns of every table of the plan: the same ones in each area, those that nothing stands in left out. */
export function planColumns(document: PlanDocument): readonly Column[] {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  const word = (text: keyof typeof texts): string => texts[text][document.language];
  const wanted: Omit<Column, 'share'>[] = [
    { kind: 'title', label: word('measure') },
    ...document.periods.map(({ kind, label }) => ({ kind, label })),
  ];
  if (items.some((item) => item.cells.some((cell) => cell.period === null))) wanted.push({ kind: 'unplaced', label: word('unplaced') });
  if (items.some((item) => item.funding)) wanted.push({ kind: 'funding', label: word('funding') });
  if (items.some((item) => item.contacts?.length)) wanted.push({ kind: 'contacts', label: word('contacts') });
  const sum = wanted.reduce((total, column) => total + shares[column.kind], 0);
  return wanted.map((column) => ({ ...column, share: shares[column.kind] / sum }));
}

/** The rows of one area: each group's title, then its items. */
export function areaTable(document: PlanDocument, area: Area, columns: readonly Column[]): AreaTable {
  const rows = area.groups.flatMap((group): readonly Row[] => [
    { kind: 'group', title: group.title },
    ...group.items.map((item) => itemRow(document, item, columns)),
  ]);
  return { columns, rows };
}

function itemRow(document: PlanDocument, item: Item, columns: readonly Column[]): Row {
  const placed = document.periods.map((period) => {
    const cell = item.cells.find((known) => known.period === period.key);
    return cell ? cellOf(document, cell, period.kind) : text('');
  });
  const others = new Map<Column['kind'], RowCell>([
    ['title', text(item.title)],
    ['unplaced', unplaced(document, item)],
    ['funding', text(item.funding ?? '')],
    ['contacts', text((item.contacts ?? []).map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join('\n'))],
  ]);
  let period = 0;
  const cells = columns.map(({ kind }) => (kind === 'status' || kind === 'focus' ? placed[period++] : others.get(kind)) ?? text(''));
  return { kind: 'item', key: item.key, title: item.title, links: item.links ?? [], cells };
}

function cellOf(document: PlanDocument, cell: Cell, kind: 'status' | 'focus'): RowCell {
  return { status: cellStatus(document, cell, kind), text: cell.text, open: cell.open ?? false };
}

/** Texts whose year is not known. The status of one of them is shown over all where no other has one. */
function unplaced(document: PlanDocument, item: Item): RowCell {
  const cells = item.cells.filter((cell) => cell.period === null);
  const [stated, ...others] = cells.filter((cell) => cell.status !== null);
  const status = stated && others.length === 0 ? cellStatus(document, stated, null) : null;
  return { status, text: cells.map((cell) => cell.text).join('\n'), open: cells.some((cell) => cell.open) };
}

function text(value: string): RowCell {
  return { status: null, text: value, open: false };
}
