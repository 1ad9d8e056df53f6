import { linksIn } from '../model/links.ts';
import type { Contact } from '#features/plans/index.ts';
import type { TableCell } from '../model/page-model.ts';
import { around, roundedBox } from './boxes.ts';
import type { DraftCell, DraftItem, TableRow } from './draft.ts';
import { contactsIn } from './contacts-in-cell.ts';
import { cellsInRow, textOf } from './grid.ts';
import type { PlanTable } from './plan-table.ts';
import { readCell, type CellReading } from './read-cell.ts';
import { unplacedCells } from './unplaced-cells.ts';
import { itemLook, rowKind, sharedLook, type RowLook } from './row-kind.ts';

/** Groups and items of each table from the top. Where no row of a table has a value, the deck's others show how items look. */
export function readRows(tables: readonly PlanTable[], reading: CellReading): ReadonlyMap<PlanTable, readonly TableRow[]> {
  const read = tables.map((table) => {
    const values = valuesOf(table, reading);
    return { table, values, look: itemLook(table, (row) => (values[row] ?? []).length > 0) };
  });
  const usual = sharedLook(read.map(({ look }) => look));
  return new Map(read.map(({ table, values, look }) => [table, rowsOf(table, values, look.bold.size > 0 ? look : usual)]));
}

const linkLine = /^(?:(?:lenkje|lenke|link|url|les mer|les meir|read more)\s*:\s*)?https?:\/\/\S+$/iu;

type Values = readonly (readonly DraftCell[])[];

function valuesOf(table: PlanTable, reading: CellReading): Values {
  return Array.from({ length: table.grid.table.rows }, (_, row) => {
    if (row < table.firstRow) return [];
    const placed = table.columns.periods.map((column) => readCell(table, row, column, reading)).filter((cell) => cell !== null);
    return [...placed, ...unplacedCells(table, row, reading)];
  });
}

/** A row without a title goes on with the item above it. */
function rowsOf(table: PlanTable, values: Values, look: RowLook): readonly TableRow[] {
  const { grid, columns } = table;
  const rows: TableRow[] = [];
  const bySource = new Map<TableCell, DraftItem>();
  let last: DraftItem | null = null;
  let lastGroup: TableCell | null = null;
  for (let row = table.firstRow; row < grid.table.rows; row++) {
    const cells = values[row] ?? [];
    const kind = rowKind(table, row, cells.length > 0, look);
    if (kind === 'none') continue;
    if (kind === 'group') {
      rows.push({ kind: 'group', title: headingText(table, row) });
      last = null;
      continue;
    }
    const groupCell = columns.group === null ? null : grid.at(row, columns.group);
    if (groupCell && groupCell !== lastGroup && textOf(groupCell) !== '') {
      if (textOf(groupCell) !== textOf(lastGroup)) rows.push({ kind: 'group', title: textOf(groupCell) });
      lastGroup = groupCell;
    }
    const title = grid.at(row, columns.item);
    const known: DraftItem | null = (title && bySource.get(title)) ?? (kind === 'continued' ? last : null);
    const item: DraftItem = known ?? newItem(table, title);
    if (!known) rows.push({ kind: 'item', item });
    if (title && kind === 'item') bySource.set(title, item);
    fill(table, row, item, cells);
    last = item;
  }
  return rows.filter((row) => row.kind === 'group' || row.item.title !== '' || row.item.cells.length > 0);
}

function headingText({ grid, columns }: PlanTable, row: number): string {
  return textOf(grid.at(row, columns.item)) || textOf(cellsInRow(grid, row).find((cell) => textOf(cell) !== '') ?? null);
}

function newItem(table: PlanTable, title: TableCell | null): DraftItem {
  const box = title?.box ?? table.grid.table.box;
  return {
    title: textOf(withoutLinks(title)),
    cells: [],
    contacts: [],
    funding: null,
    links: [],
    page: table.page.number,
    box: roundedBox(box),
  };
}

/** An address on a line of its own below the title is a link of the item. */
function withoutLinks(title: TableCell | null): TableCell | null {
  if (!title) return null;
  const paragraphs = title.paragraphs.filter(({ text }) => !linkLine.test(text));
  return paragraphs.length > 0 ? { ...title, paragraphs } : title;
}

/** Adds a row's cells, contacts, funding and links; what a merged cell said already in a row above is not said twice. */
function fill(table: PlanTable, row: number, item: DraftItem, cells: readonly DraftCell[]): void {
  const { grid, columns } = table;
  const above = [...item.cells];
  for (const cell of cells) {
    const repeated = above.some((known) => known.period === cell.period && known.box.join() === cell.box.join());
    if (!repeated) item.cells.push(cell);
  }
  item.cells.sort((a, b) => a.column - b.column);
  for (const column of columns.contacts) addContacts(item.contacts, contactsIn(grid.at(row, column)));
  item.funding ??= fundingIn(table, row);
  for (const link of rowLinks(table, row)) if (!item.links.includes(link)) item.links.push(link);
  item.box = roundedBox(around([item.box, ...cellsInRow(grid, row).map((cell) => cell.box)]));
}

function addContacts(known: Contact[], contacts: readonly Contact[]): void {
  for (const contact of contacts) {
    if (!known.some((one) => one.name === contact.name)) known.push(contact);
  }
}

function rowLinks({ grid }: PlanTable, row: number): readonly string[] {
  return cellsInRow(grid, row).flatMap((cell) =>
    cell.paragraphs.flatMap((paragraph) => [...(paragraph.links ?? []), ...linksIn(paragraph.text)]),
  );
}

/** A tick in the column says that the row is funded; by what, the header says. */
function fundingIn({ grid, columns, header }: PlanTable, row: number): string | null {
  for (const column of columns.funding) {
    const text = textOf(grid.at(row, column));
    if (text === '' || /^(?:nei|no|-|–)$/iu.test(text)) continue;
    return /^(?:ja|yes|x|✓|✔)$/iu.test(text) ? (header?.cells[column]?.text ?? text) : text;
  }
  return null;
}
