import type { Segment } from './segment-table.ts';
import type { TextLine } from './text-line.ts';

/** A text of a row as its lines stand. */
export type RowText = Readonly<{ pieces: readonly string[]; lines: readonly [number, number] }>;

/** A title with what stands after it until the next; lines are the file's. A row without cells may be a group's heading. */
export type TableRow = Readonly<{ title: RowText; cells: readonly RowText[]; contacts: readonly RowText[] }>;

/** Puts segments together into rows. */
export function rowsOf(segments: readonly Segment[], lines: readonly TextLine[]): TableRow[] {
  const rows: { title: RowText; cells: RowText[]; contacts: RowText[] }[] = [];
  for (const { role, pieces, lines: range } of segments) {
    const text: RowText = { pieces, lines: [lines[range[0]]?.line ?? 0, lines[range[1]]?.line ?? 0] };
    const last = rows.at(-1);
    if (role === 'title' || !last) rows.push({ title: text, cells: [], contacts: [] });
    else (role === 'cell' ? last.cells : last.contacts).push(text);
  }
  return rows;
}

/** First and last line of a whole row. */
export function rowLines(row: TableRow): readonly [number, number] {
  const all = [row.title, ...row.cells, ...row.contacts].flatMap(({ lines }) => lines);
  return [Math.min(...all), Math.max(...all)];
}
