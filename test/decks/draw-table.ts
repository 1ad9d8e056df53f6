import type { DeckDesign } from './deck-design.ts';
import type { DeckItem, DeckPlan } from './deck-plan.ts';
import { headerRows } from './draw-header.ts';
import { plainCell, type DeckBox, type DeckCell, type DeckColor, type DeckShape, type DeckTable } from './deck-slides.ts';

/** A row of an area's table. `group` is the heading that the item stands under, `number` what a numbering column shows. */
export type DeckRow =
  | Readonly<{ kind: 'group'; title: string; number: string }>
  | Readonly<{ kind: 'item'; item: DeckItem; group: string; number: string }>;

export type DrawnTable = Readonly<{ table: DeckTable; dots: readonly DeckShape[]; bottom: number }>;

const line = 13;
const letter = 5.2;
const groupColor: DeckColor = 'E7E6E6';

type TableLook = Readonly<{ header: boolean; heading: string | null; legendRow: boolean }>;

/** One table with the dots that lie on it. Rows are as high as their texts need at 10 points. */
export function drawTable(
  plan: DeckPlan,
  design: DeckDesign,
  rows: readonly DeckRow[],
  [x, y, width]: DeckBox,
  look: TableLook,
): DrawnTable {
  const widths = columnWidths(plan, design, width);
  const bodyRows = withGroupColumn(design, rows);
  const body = bodyRows.map((row) => bodyRow(plan, design, row, widths.length));
  const heading = look.heading === null ? [] : [acrossRow(look.heading, widths.length, { bold: true })];
  const header = look.header ? headerRows(plan, design) : [];
  const legend = look.legendRow ? [legendCells(plan, design, widths.length)] : [];
  const all = [...heading, ...header, ...body, ...legend];
  const heights = all.map((cells) => rowHeight(cells, widths));
  const table: DeckTable = {
    kind: 'table',
    box: [x, y, width, sum(heights)],
    widths,
    heights,
    rows: all,
    ...(design.tableStyle ? { style: design.tableStyle } : {}),
  };
  const dots = bodyRows.flatMap((row, index) => dotsOf(plan, design, row, table, heading.length + header.length + index));
  return { table, dots, bottom: y + sum(heights) };
}

function columnWidths(plan: DeckPlan, design: DeckDesign, width: number): readonly number[] {
  const narrow = [...(design.numbering ? [40] : []), ...(design.groups === 'column' ? [110] : [])];
  const after = [
    ...plan.periods.map(() => 105),
    ...(design.contactHeader === null ? [] : [95]),
    ...(design.fundingHeader === null ? [] : [80]),
  ];
  return [...narrow, width - sum(narrow) - sum(after), ...after];
}

type BodyRow = DeckRow & Readonly<{ groupSpan?: number }>;

/** With a column for the groups there are no group rows: the first item's cell reaches over all of its group. */
function withGroupColumn(design: DeckDesign, rows: readonly DeckRow[]): readonly BodyRow[] {
  if (design.groups !== 'column') return rows;
  const items = rows.filter((row) => row.kind === 'item');
  return items.map((row, index) => {
    const isFirst = items[index - 1]?.group !== row.group;
    const after = items.slice(index).findIndex((other) => other.group !== row.group);
    return { ...row, groupSpan: isFirst ? (after < 0 ? items.length - index : after) : 0 };
  });
}

function bodyRow(plan: DeckPlan, design: DeckDesign, row: BodyRow, columns: number): readonly DeckCell[] {
  if (row.kind === 'group') return groupRow(design, row.title, row.number, columns);
  const times = plan.periods.map((period) => row.item.cells.find((cell) => cell.period === period.key));
  const cells = times.map((cell): DeckCell => {
    const color = cell?.status ? colorOf(plan, design, cell.status) : undefined;
    const text = cell?.text ?? '';
    if (design.status !== 'mark' || !color) return plainCell(text, design.status === 'fill' && color ? { fill: color } : {});
    return { paragraphs: [{ text, mark: color }] };
  });
  const group = row.groupSpan === undefined ? [] : [groupCell(row.group, row.groupSpan)];
  return [
    ...(design.numbering ? [plainCell(row.number)] : []),
    ...group,
    plainCell(row.item.title),
    ...(design.mergeEqual
      ? merged(
          cells,
          times.map((cell) => `${cell?.text}|${cell?.status}`),
        )
      : cells),
    ...(design.contactHeader === null ? [] : [{ paragraphs: row.item.contacts.map((text) => ({ text })) }]),
    ...(design.fundingHeader === null ? [] : [plainCell(row.item.funding ?? '')]),
  ];
}

function groupCell(title: string, span: number): DeckCell {
  return span === 0 ? plainCell('', { covered: true }) : plainCell(title, { rowSpan: span });
}

function groupRow(design: DeckDesign, title: string, number: string, columns: number): readonly DeckCell[] {
  if (design.groups === 'across') return acrossRow(title, columns, { bold: true, fill: groupColor });
  const fill = design.groups === 'filled' ? { fill: groupColor } : {};
  const before = design.numbering ? [plainCell(number, { bold: true, ...fill })] : [];
  const own = [...before, plainCell(title, { bold: design.groups === 'bold', ...fill })];
  return [...own, ...Array.from({ length: columns - own.length }, () => plainCell('', fill))];
}

function acrossRow(text: string, columns: number, more: Partial<DeckCell>): readonly DeckCell[] {
  const covered = Array.from({ length: columns - 1 }, () => plainCell('', { covered: true }));
  return [plainCell(text, { ...more, columnSpan: columns }), ...covered];
}

/** The statuses in the last cells of a row of their own. */
function legendCells(plan: DeckPlan, design: DeckDesign, columns: number): readonly DeckCell[] {
  const cells = plan.statuses.map((status) => plainCell(status.label, { fill: colorOf(plan, design, status.key) }));
  return [...Array.from({ length: Math.max(0, columns - cells.length) }, () => plainCell('')), ...cells].slice(-columns);
}

function merged(cells: readonly DeckCell[], marks: readonly string[]): readonly DeckCell[] {
  return cells.map((cell, index) => {
    if (marks[index] === '|null' || marks[index] === 'undefined|undefined') return cell;
    if (index > 0 && marks[index - 1] === marks[index]) return plainCell('', { covered: true });
    let span = 1;
    while (marks[index + span] === marks[index]) span += 1;
    return span > 1 ? { ...cell, columnSpan: span } : cell;
  });
}

function dotsOf(plan: DeckPlan, design: DeckDesign, row: DeckRow, table: DeckTable, at: number): readonly DeckShape[] {
  if (row.kind === 'group' || (design.status !== 'dot' && design.status !== 'grouped-dot')) return [];
  const first = (design.numbering ? 1 : 0) + (design.groups === 'column' ? 1 : 0) + 1;
  const cells = table.rows[at] ?? [];
  return plan.periods.flatMap((period, index): readonly DeckShape[] => {
    const status = row.item.cells.find((cell) => cell.period === period.key)?.status;
    if (!status || cells[first + index]?.covered) return [];
    const x = table.box[0] + sum(table.widths.slice(0, first + index)) + (table.widths[first + index] ?? 0) - 16;
    const y = table.box[1] + sum(table.heights.slice(0, at)) + (table.heights[at] ?? 0) / 2 - 5;
    return [
      {
        kind: 'shape',
        box: [x, y, 10, 10],
        form: 'ellipse',
        color: colorOf(plan, design, status),
        inGroup: design.status === 'grouped-dot',
      },
    ];
  });
}

export function colorOf(plan: DeckPlan, design: DeckDesign, status: string): DeckColor {
  return design.colors[plan.statuses.findIndex((one) => one.key === status)] ?? 'FF00FF';
}

function rowHeight(cells: readonly DeckCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => {
    if (cell.covered || (cell.rowSpan ?? 1) > 1) return 1;
    const width = sum(widths.slice(index, index + (cell.columnSpan ?? 1))) - 16;
    return Math.max(1, sum(cell.paragraphs.map(({ text }) => Math.ceil(((text.length + 2) * letter) / width))));
  });
  return Math.max(...lines) * line + 10;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
