import { fold } from '../model/fold-text.ts';
import { isLegendWord } from '../model/status-words.ts';
import type { Box, Page, Table, TextBlock } from '../model/page-model.ts';
import { addFacts, columnFacts, noFacts, type ColumnFacts } from './column-facts.ts';
import { columnsOfHeader } from './columns-of-header.ts';
import { columnsWithoutHeader } from './columns-without-header.ts';
import type { Columns } from './columns.ts';
import { findHeader, type Header } from './header-row.ts';
import { around, holdsCenter } from './boxes.ts';
import { isCounts } from './counts-table.ts';
import { gridOf, textOf, type Grid } from './grid.ts';
import { legendRow, mayBeLegend } from './legend-tables.ts';
import type { OwnTexts } from './page-texts.ts';
import type { PlanTable } from './plan-table.ts';
import { repairYears, type Repaired } from './repair-years.ts';

export type YearRepair = Readonly<{ table: PlanTable; twice: string | null; missing: boolean }>;

/** The plan's tables in the deck's order, what was put right in their headers, and the tables that are something else. */
export type Collected = Readonly<{
  tables: readonly PlanTable[];
  repairs: readonly YearRepair[];
  rest: readonly Readonly<{ page: Page; table: Table }>[];
}>;

type Candidate = Readonly<{ page: Page; grid: Grid; header: Header | null; columns: Columns | null }>;

export function collectTables(pages: readonly Page[], texts: OwnTexts): Collected {
  const found = pages.flatMap((page) => page.tables.filter((table) => !isCounts(table)).map((table) => withHeader(page, table)));
  const facts = deckFacts(found);
  const all = found.map((one): Candidate => ({
    ...one,
    columns: one.header && columnsOfHeader(one.header, facts.get(markOf(one.header)) ?? []),
  }));
  const headed = all.flatMap(({ columns }) => (columns ? [columns] : []));
  const repaired = new Map<Candidate, Repaired>();
  for (const one of all) {
    if (one.columns)
      repaired.set(
        one,
        repairYears(
          one.columns,
          headed.filter((other) => other !== one.columns),
        ),
      );
  }
  for (const [one, found] of repaired) repaired.set(one, { ...found, columns: withContacts(one, found.columns, all) });
  const tables: PlanTable[] = [];
  const repairs: YearRepair[] = [];
  const rest: { page: Page; table: Table }[] = [];
  all.forEach((one, index) => {
    const known = repaired.get(one);
    if (!known && !continuesPlan(one, all)) {
      rest.push({ page: one.page, table: one.grid.table });
      return;
    }
    const columns = known?.columns ?? columnsWithoutHeader(one.grid, references(all, repaired, index));
    const table = planTable(one, columns, texts.get(one.page) ?? []);
    tables.push(table);
    if (known && (known.twice !== null || known.missing)) repairs.push({ table, twice: known.twice, missing: known.missing });
  });
  return { tables, repairs, rest };
}

/** A column without header is of contacts here too when it is in another table of the same width. */
function withContacts(one: Candidate, columns: Columns, all: readonly Candidate[]): Columns {
  const alike = all.filter((other) => other !== one && other.grid.table.columns === one.grid.table.columns);
  const isContact = (column: number): boolean => alike.some((other) => other.columns?.contacts.includes(column));
  const found = columns.others.filter(({ column, header }) => header === '' && isContact(column));
  if (found.length === 0) return columns;
  return {
    ...columns,
    contacts: [...columns.contacts, ...found.map(({ column }) => column)],
    others: columns.others.filter((other) => !found.includes(other)),
  };
}

type Found = Omit<Candidate, 'columns'>;

function withHeader(page: Page, table: Table): Found {
  const grid = gridOf(table);
  return { page, grid, header: findHeader(grid) };
}

/** What the columns show, by header: tables with the same header are one table over several slides. */
function deckFacts(all: readonly Found[]): ReadonlyMap<string, readonly ColumnFacts[]> {
  const facts = new Map<string, readonly ColumnFacts[]>();
  for (const { grid, header } of all) {
    if (!header) continue;
    const before = facts.get(markOf(header)) ?? [];
    const own = header.cells.map((_, column) => columnFacts(grid, column, header.first + header.rows));
    facts.set(
      markOf(header),
      own.map((one, column) => addFacts(one, before[column] ?? noFacts)),
    );
  }
  return facts;
}

function markOf(header: Header): string {
  return header.cells.map((cell) => (cell.role?.role === 'period' ? '#' : fold(cell.text))).join('|');
}

/** A table with no header is the plan's when it is laid out as one that has a header, or when the deck has none at all. */
function continuesPlan({ grid, page }: Candidate, all: readonly Candidate[]): boolean {
  const { table } = grid;
  if (table.columns < 2 || isLegendTable(grid) || isList(grid)) return false;
  const headed = all.filter((other) => other.header !== null);
  if (headed.length === 0) return table.columns >= 3 || page.tables.length === 1;
  return headed.some((other) => Math.abs(other.grid.table.columns - table.columns) <= 1 && similarWidth(other.grid.table, table));
}

function similarWidth(one: Table, other: Table): boolean {
  return other.box[2] > one.box[2] * 0.6;
}

function isLegendTable(grid: Grid): boolean {
  if (!mayBeLegend(grid.table)) return false;
  const rows = Array.from({ length: grid.table.rows }, (_, row) => row);
  if (rows.some((row) => legendRow(grid, row).length > 0) && grid.table.rows <= 2) return true;
  const texts = grid.table.cells.map(textOf).filter(Boolean);
  const words = new Set(texts.filter(isLegendWord));
  return words.size >= 2 && words.size >= texts.length - 1 && new Set(texts).size === texts.length;
}

/** Numbers and titles: an agenda and no plan. */
function isList(grid: Grid): boolean {
  const { table } = grid;
  if (table.columns > 3) return false;
  const numbers = table.cells.filter((cell) => /^\d{1,2}[.)]?$/.test(textOf(cell))).length;
  return numbers >= 2 && numbers >= table.rows * 0.6 && table.cells.every((cell) => textOf(cell).length < 90);
}

/** The nearest table before, then the nearest after. */
function references(all: readonly Candidate[], repaired: ReadonlyMap<Candidate, Repaired>, index: number) {
  const before = all.slice(0, index).toReversed();
  return [...before, ...all.slice(index + 1)].flatMap((one) => {
    const columns = repaired.get(one)?.columns;
    return columns ? [{ width: one.grid.table.columns, columns }] : [];
  });
}

function planTable({ page, grid, header }: Candidate, columns: Columns, texts: readonly TextBlock[]): PlanTable {
  const firstRow = header ? header.first + header.rows : 0;
  const body = grid.table.cells.filter((cell) => cell.row >= firstRow).map((cell) => cell.box);
  // a legend may reach down over the header, so only what lies on the rows below it is laid over the table
  const region = body.length > 0 ? around(body) : null;
  const inside = (thing: Readonly<{ box: Box }>): boolean => region !== null && holdsCenter(region, thing.box);
  return {
    page,
    grid,
    header,
    columns,
    firstRow,
    dots: page.shapes.filter((shape) => inside(shape) && !shape.adrift),
    overlays: texts.filter((block) => block.role !== 'title' && inside(block)),
    adrift: page.shapes.filter((shape) => inside(shape) && shape.adrift),
  };
}
