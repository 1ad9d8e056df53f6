import type { Area, Item } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';
import type { Finding } from '../../model/finding.ts';
import { fundingOf } from '../../model/funding.ts';
import { uniqueKeys } from '../../model/keys.ts';
import type { Box } from '../../model/page-model.ts';
import type { Vocabulary } from './cell-status.ts';
import { itemFromRow, type RowItem } from './item-from-row.ts';
import { mergeItems } from './merge-items.ts';
import { rowValues, type RowValues } from './row-values.ts';
import type { SheetTable } from './sheet-tables.ts';
import { visionLines } from './sheet-vision.ts';

/** A table with where it stands: `page` is one-based; `area` and `vision` are for rows whose area no column tells. */
export type PlacedTable = Readonly<{
  table: SheetTable;
  page: number;
  area: string;
  vision: readonly string[];
  boxOf: (row: number) => Box;
}>;

export type RowsContext = Readonly<{ vocabulary: Vocabulary; language: Language; period: string; periods: readonly string[] }>;

type DraftItem = { read: RowItem; page: number; box: Box };
type DraftArea = { title: string; vision: Set<string>; groups: Map<string, DraftItem[]> };

/** The flat form (a measure a row, with columns for area, owner, deadline, status …) as areas. */
export function areasFromTables(
  tables: readonly PlacedTable[],
  context: RowsContext,
): Readonly<{ areas: readonly Area[]; findings: readonly Finding[] }> {
  const drafts = new Map<string, DraftArea>();
  const findings: Finding[] = [];
  for (const table of tables) readTable(table, context, drafts, findings);
  const filled = [...drafts.values()];
  const areaKeys = uniqueKeys(
    filled.map(({ title }) => title),
    'omrade',
  );
  const rows = filled.flatMap(({ groups }) => [...groups.values()].flat());
  const keys = uniqueKeys(
    rows.map(({ read }) => read.item.title),
    'tiltak',
  );
  const itemKeys = new Map(rows.map((row, index) => [row, keys[index] ?? '']));
  const areas = filled.map((area, index): Area => areaOf(area, areaKeys[index] ?? '', itemKeys));
  const doubts = rows.flatMap((row) => doubtFindings(row, itemKeys.get(row) ?? ''));
  return { areas, findings: [...findings, ...doubts] };
}

function readTable(placed: PlacedTable, context: RowsContext, drafts: Map<string, DraftArea>, findings: Finding[]): void {
  const { table, page, boxOf } = placed;
  let area = placed.area;
  let group = '';
  let last: DraftItem | null = null;
  if (placed.vision.length > 0) for (const text of placed.vision) draftArea(drafts, area).vision.add(text);
  const plainFills = uniformFills(table);
  for (const values of rowValues(table)) {
    const named = values.text('area');
    if (named !== '' && named !== area) {
      area = named;
      group = '';
    }
    if (values.kind === 'group' || values.kind === 'perhapsGroup') {
      group = onlyText(values);
      if (values.kind === 'perhapsGroup')
        findings.push({ code: 'group_or_item', kind: 'ask', params: { text: group }, page, box: boxOf(values.row) });
      last = null;
      continue;
    }
    group = values.text('group') || group;
    const target = draftArea(drafts, area);
    for (const line of values.of('vision').flatMap(({ text }) => visionLines(text))) target.vision.add(line);
    const read = itemFromRow(values, { ...context, page, plainFills, columns: table.mapping.columns });
    if (values.kind === 'continued' && last) {
      last.read = mergeItems(last.read, read, context.periods, context.language);
    } else if (read.item.title !== '') {
      last = { read, page, box: boxOf(values.row) };
      const rows = target.groups.get(group);
      if (rows) rows.push(last);
      else target.groups.set(group, [last]);
    } else if (hasContent(read)) {
      const text = read.item.cells
        .map((cell) => cell.text)
        .join(' ')
        .slice(0, 200);
      findings.push({ code: 'row_without_item', kind: 'tell', params: { row: values.row + 1, text }, page, box: boxOf(values.row) });
    }
  }
}

/** Fills that a whole column has: its background, which says nothing of a row. */
function uniformFills({ rows, mapping }: SheetTable): ReadonlySet<string> {
  const fills = mapping.columns.flatMap((_, index) => {
    const colors = new Set(rows.map(({ cells }) => cells[index]?.color ?? null));
    const [only] = colors;
    return rows.length > 2 && colors.size === 1 && only ? [only] : [];
  });
  return new Set(fills);
}

function draftArea(drafts: Map<string, DraftArea>, title: string): DraftArea {
  const area = drafts.get(title) ?? { title, vision: new Set<string>(), groups: new Map<string, DraftItem[]>() };
  drafts.set(title, area);
  return area;
}

function onlyText(values: RowValues): string {
  const roles = ['item', 'group', 'area', 'number', 'text', 'status', 'contact', 'period', 'vision'] as const;
  return roles.map(values.text).find((text) => text !== '') ?? '';
}

function hasContent({ item }: RowItem): boolean {
  return item.cells.length > 0 || item.contacts !== undefined;
}

function areaOf(area: DraftArea, key: string, itemKeys: ReadonlyMap<DraftItem, string>): Area {
  const [, number, bare] = /^(\d{1,3})[.):]?\s+(\S.*)$/u.exec(area.title) ?? [];
  return {
    key,
    ...(number ? { number: Number(number) } : {}),
    title: bare ?? area.title,
    vision: [...area.vision].map((text) => ({ text })),
    groups: [...area.groups].map(([title, rows]) => ({ title, items: rows.map((row) => itemOf(row, itemKeys.get(row) ?? '', title)) })),
  };
}

function itemOf({ read, page, box }: DraftItem, key: string, group: string): Item {
  const funding = read.item.funding ?? fundingOf(group);
  return { key, ...read.item, ...(funding ? { funding } : {}), source: { page, box } };
}

function doubtFindings({ read, page, box }: DraftItem, item: string): readonly Finding[] {
  return read.doubts.map(({ code, text, period, color }) => {
    const cell = read.item.cells.findIndex((one) => one.period === period);
    return {
      code,
      kind: 'ask',
      params: { text, period, title: read.item.title, ...(color ? { color } : {}) },
      page,
      box,
      item,
      ...(cell === -1 ? {} : { cell }),
    };
  });
}
