import type { TableRow } from './table-rows.ts';
import type { TextLine } from './text-line.ts';

/** How a document sets its rows, as shares from 0 to 1: it differs from converter to converter. */
export type RowLayout = Readonly<{
  /** of texts of one line after a text of one line, those that stand on the same line */
  joined: number;
  /** of rows, those that begin right under the row above, with no empty line between */
  rowOnNextLine: number;
  /** of cells on lines of their own, those with an empty line above */
  cellAfterBlank: number;
}>;

export const unknownLayout: RowLayout = { joined: 0.5, rowOnNextLine: 0.3, cellAfterBlank: 0.6 };

/** Counts how the rows read so far are set. The counts begin with a few of each, so that little evidence tells little. */
export function rowLayout(tables: readonly Readonly<{ rows: readonly TableRow[]; lines: readonly TextLine[] }>[]): RowLayout {
  const count = { joined: 1.5, apart: 1.5, next: 1, blank: 2, cellNext: 1.2, cellBlank: 1.8 };
  for (const { rows, lines } of tables) {
    const gaps = new Map(lines.map(({ line, gap }) => [line, gap]));
    rows.forEach(({ title, cells, contacts }, at) => {
      if (at > 0) count[gaps.get(title.lines[0]) === 'line' ? 'next' : 'blank'] += 1;
      [title, ...cells, ...contacts].forEach((text, place, all) => {
        const after = all[place + 1];
        if (!after) return;
        if (text.lines[1] !== after.lines[0]) count[gaps.get(after.lines[0]) === 'line' ? 'cellNext' : 'cellBlank'] += 1;
        if (place < cells.length && text.pieces.length === 1 && after.pieces.length === 1)
          count[text.lines[1] === after.lines[0] ? 'joined' : 'apart'] += 1;
      });
    });
  }
  return {
    joined: count.joined / (count.joined + count.apart),
    rowOnNextLine: count.next / (count.next + count.blank),
    cellAfterBlank: count.cellBlank / (count.cellNext + count.cellBlank),
  };
}
