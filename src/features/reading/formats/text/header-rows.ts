import { columnHeader, headerLine, type ColumnHeader } from '../../model/column-header.ts';
import { joinLines } from '../../model/join-lines.ts';
import type { TextLine } from './text-line.ts';

/** A header row: its columns, and which of the page's lines it takes. */
export type HeaderRow = Readonly<{ columns: readonly ColumnHeader[]; from: number; to: number }>;

const deepest = 9;

/** A row whose first column has a name nobody knows: "Hva skal vi gjøre 2025 2026 Ansvarlig". A year stands on its line. */
function withUnknownFirst(text: string, firstLine: string): readonly ColumnHeader[] | null {
  if (!/\s20\d\d(?:\s|$)/.test(firstLine)) return null;
  const words = text.split(' ');
  for (let from = 1; from <= Math.min(5, words.length - 2); from += 1) {
    const columns = headerLine(words.slice(from).join(' '));
    const periods = columns?.filter(({ kind }) => kind === 'period').length ?? 0;
    const first = words.slice(0, from).join(' ');
    if (
      columns &&
      periods >= 2 &&
      isRow(columns) &&
      columns.every(({ kind }) => kind !== 'item') &&
      firstLine.startsWith(`${first} `) &&
      /^\p{Lu}/u.test(first)
    )
      return [{ kind: 'item', label: first }, ...columns];
  }
  return null;
}

/** Each label begins as a cell does: "2026 for 2027" inside a sentence is no row. */
function isRow(columns: readonly ColumnHeader[]): boolean {
  return columns.every((column) => column.kind !== 'period' || /^(?:20|\p{Lu})/u.test(column.label));
}

function columnsOf(text: string, firstLine: string): readonly ColumnHeader[] | null {
  const columns = headerLine(text) ?? withUnknownFirst(text, firstLine);
  if (!columns || columns.length < 2) return null;
  const first = columns[0]?.kind;
  const rest = columns.slice(1);
  const inOrder = rest.every(({ kind }) => kind !== 'item') && (first === 'item' || first === 'period');
  const tells =
    columns.some(({ kind }) => kind === 'period') || (first === 'item' && rest.length >= 1 && rest.some(({ kind }) => kind !== 'contact'));
  return inOrder && tells ? columns : null;
}

const year = /20\d\d/;
const isItemColumn = (text: string): boolean => text.length <= 40 && columnHeader(text)?.kind === 'item';

/** A cheap look before the thorough one: a header begins with a column's name or has a year on its first line. */
function mayBegin(first: string, lines: readonly TextLine[], from: number): boolean {
  if (year.test(first)) return true;
  if (first.length > 60) return false;
  const words = first.split(' ');
  const named = [1, 2, 3].some((count) => isItemColumn(words.slice(0, count).join(' ')));
  return (
    named &&
    (words.length > 1 ||
      lines.slice(from + 1, from + deepest).some(({ text }) => columnHeader(text.split(' ')[0] ?? '') !== null || year.test(text)))
  );
}

/** The header row that begins at a line, on one line or spread over several; null when none begins there. */
export function headerAt(lines: readonly TextLine[], from: number): HeaderRow | null {
  const first = lines[from]?.text ?? '';
  if (first.length > 120) return null;
  if (!mayBegin(first, lines, from)) return ofTwoRows(lines, from);
  let best: HeaderRow | null = null;
  const texts: string[] = [];
  for (let at = from; at < Math.min(lines.length, from + deepest); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.length > 120) break;
    texts.push(text);
    const columns = columnsOf(joinLines(texts), texts[0] ?? '');
    const repeats =
      columns &&
      new Set(columns.filter(({ kind }) => kind === 'contact').map(({ label }) => label)).size <
        columns.filter(({ kind }) => kind === 'contact').length;
    if (columns && !repeats && (!best || columns.length > best.columns.length || !columnHeader(text))) best = { columns, from, to: at + 1 };
  }
  return best ?? ofTwoRows(lines, from);
}

/** A header of two rows: the names of the first and last column stand on the line above the years. */
function ofTwoRows(lines: readonly TextLine[], from: number): HeaderRow | null {
  const above = lines[from]?.text ?? '';
  if (above.length > 60) return null;
  const words = above.replace(/^(?:nr|no|#)\.?\s+/iu, '').split(' ');
  const count = [1, 2, 3].find((size) => size < words.length && isItemColumn(words.slice(0, size).join(' ')));
  const below = count === undefined ? null : headerAt(lines, from + 1);
  if (count === undefined || below?.columns[0]?.kind !== 'period') return null;
  const last = columnHeader(words.at(-1) ?? '');
  const contact = last?.kind === 'contact' ? [last] : [];
  return { columns: [{ kind: 'item', label: words.slice(0, count).join(' ') }, ...below.columns, ...contact], from, to: below.to };
}

/** The first header row of a page's lines. */
export function findHeader(lines: readonly TextLine[]): HeaderRow | null {
  for (let from = 0; from < lines.length; from += 1) {
    const found = headerAt(lines, from);
    if (found) return found;
  }
  return null;
}
