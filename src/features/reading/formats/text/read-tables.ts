import type { ColumnHeader } from '../../model/column-header.ts';
import { fold } from '../../model/fold-text.ts';
import { isLikelyPerson } from '../../model/person-name.ts';
import { lexiconOf, type Plain } from './lexicon.ts';
import { guessWidths, knownOf, likelyKnown, measureWidths, usualCount, widthCandidates, type Widths } from './measures.ts';
import { recurringTexts } from './recurring-texts.ts';
import { rowLayout, unknownLayout } from './row-layout.ts';
import { segmentTable } from './segment-table.ts';
import { rowsOf, type TableRow } from './table-rows.ts';
import { traitsReader } from './text-traits.ts';
import type { TableFrame } from './text-costs.ts';
import type { TextLine } from './text-line.ts';

/** A table of a slide: its lines under the header, and the header's columns (null where the slide has none). */
export type TextTable = Readonly<{ lines: readonly TextLine[]; columns: readonly ColumnHeader[] | null }>;

/** The columns that hold values, neither the title nor the contact. */
export const valueColumns = (columns: readonly ColumnHeader[]): readonly ColumnHeader[] =>
  columns.filter(({ kind }) => kind !== 'item' && kind !== 'contact');

/** The header that most tables have; for the tables without one. */
export function commonColumns(tables: readonly TextTable[]): readonly ColumnHeader[] | null {
  const counts = new Map<string, { count: number; columns: readonly ColumnHeader[] }>();
  for (const { columns } of tables) {
    if (!columns) continue;
    const key = columns.map(({ kind, label }) => `${kind} ${fold(label)}`).join('|');
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, columns });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.columns ?? null;
}

function contactsOf(table: TextTable, tables: readonly TextTable[]): TableFrame['contacts'] {
  if (table.columns?.some(({ kind }) => kind === 'contact')) return 'column';
  if (tables.some(({ columns }) => columns?.some(({ kind }) => kind === 'contact'))) return 'likely';
  if (table.columns?.some(({ kind }) => kind === 'period') && !tables.some((other) => other.columns === null)) {
    const persons = tables.flatMap(({ lines }) => lines).filter(({ text }) => isLikelyPerson(text)).length;
    return persons >= 3 ? 'likely' : 'none';
  }
  return tables.flatMap(({ lines }) => lines).filter(({ text }) => isLikelyPerson(text)).length >= 3 ? 'likely' : 'none';
}

/** The fuller the rows of the document are, the less likely is one that is not. */
function partialCost(rows: readonly (readonly TableRow[])[], tables: readonly TextTable[], common: readonly ColumnHeader[] | null): number {
  const valued = rows.flatMap((own, index) => {
    const columns = valueColumns(tables[index]?.columns ?? common ?? []).length;
    return own.filter(({ cells }) => cells.length > 0).map(({ cells }) => cells.length === columns);
  });
  const share = valued.filter(Boolean).length / Math.max(1, valued.length);
  return Math.min(1.2, Math.max(0.25, 0.25 + 1.9 * (share - 0.45)));
}

const passes = 3;

const sampled = 4;

/** The widths with which the document's longest tables read cheapest: a column taken too wide or too narrow costs broken lines. */
function likeliestWidths(tables: readonly TextTable[], guess: Widths, costOf: (index: number, widths: Widths) => number): Widths {
  const sample = tables
    .map(({ lines }, index) => ({ index, length: lines.length }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .slice(0, sampled);
  const cheapest = (tried: readonly Widths[]): Widths => {
    const costs = tried.map((widths) => sample.reduce((sum, { index }) => sum + costOf(index, widths), 0));
    return tried[costs.indexOf(Math.min(...costs))] ?? guess;
  };
  const { titles, cells } = widthCandidates(
    tables.map(({ lines }) => lines),
    guess,
  );
  const { title } = cheapest(titles.map((one) => ({ title: one, cell: Math.min(guess.cell, 20) })));
  const { cell } = cheapest(cells.filter((one) => one <= title * 0.85).map((one) => ({ title, cell: one })));
  return cheapest(titles.map((one) => ({ title: one, cell })));
}

/** Takes all tables of a document apart together: what one table shows of widths and words helps to read the others. */
export function readTables(
  tables: readonly TextTable[],
  legend: readonly string[],
): Readonly<{ rows: readonly (readonly TableRow[])[]; titleWidth: number }> {
  const lines = tables.map((table) => table.lines);
  const all = lines.flat();
  const common = commonColumns(tables);
  const labels = new Set(legend.map(fold));
  const plain: Plain = { labels, recurring: recurringTexts(lines) };
  const traitsOf = traitsReader(labels);
  const contacts = tables.map((table) => contactsOf(table, tables));
  const guess = guessWidths(lines);
  let known = likelyKnown(lines, guess.cell);
  let partial = 0.5;
  let layout = unknownLayout;
  let rows: (readonly TableRow[])[] = tables.map(() => []);
  const frameOf = (index: number, { title, cell }: Widths, usual: number | null): TableFrame => ({
    table: index,
    hasHeader: Boolean(tables[index]?.columns),
    cells: Math.min(8, Math.max(1, valueColumns(tables[index]?.columns ?? common ?? []).length || 3)),
    contacts: contacts[index] ?? 'none',
    titleWidth: title,
    cellWidth: cell,
    usual,
    partial,
    layout,
  });
  const first = lexiconOf(all, known, plain);
  let widths = likeliestWidths(
    tables,
    guess,
    (index, tried) => segmentTable(lines[index] ?? [], frameOf(index, tried, null), first, traitsOf).cost,
  );
  for (let pass = 0; pass < passes; pass += 1) {
    const lexicon = lexiconOf(all, known, plain);
    rows = tables.map((table, index): readonly TableRow[] => {
      const own = rows[index] ?? [];
      const cell = Math.max(widths.cell, table.columns ? 0 : measureWidths(own, widths).cell);
      const frame = frameOf(index, { ...widths, cell }, pass === 0 ? null : usualCount(own, 0.6));
      return rowsOf(segmentTable(table.lines, frame, lexicon, traitsOf).segments, table.lines);
    });
    widths = measureWidths(rows.flat(), widths);
    known = knownOf(rows, lines);
    layout = rowLayout(tables.map(({ lines: own }, index) => ({ lines: own, rows: rows[index] ?? [] })));
    partial = partialCost(rows, tables, common);
  }
  return { rows, titleWidth: widths.title };
}
