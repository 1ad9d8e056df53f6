import type { Paragraph, TableCell } from './deck.ts';
import { heightOf, lineHeight, linesOf, paragraphsOf, textOf, type SetLine } from './set-paragraphs.ts';

/** Points inside a cell, left and right of the text and above and below it. */
export const cellMargin = { side: 4, edge: 2.5 } as const;

/**
 * A row of the plan before it is put on slides. `again` is what the cells begin with where the row goes on on the next slide.
 * A group's only cell spans the columns.
 */
export type PlannedRow = Readonly<{ kind: 'group' | 'item'; cells: readonly TableCell[]; again: readonly TableCell[]; mark: number }>;

/** A row as it stands on a slide; `part` counts from 0 where it goes on. */
export type LaidRow = Readonly<{ row: PlannedRow; cells: readonly TableCell[]; height: number; part: number; repeated: boolean }>;

export function rowHeight(cells: readonly TableCell[], widths: readonly number[]): number {
  const heights = cells.map(({ paragraphs }, index) => heightOf(paragraphs, roomOf(cells, widths, index)));
  return Math.max(lineHeight(smallest), ...heights) + 2 * cellMargin.edge;
}

const smallest = 9;

/** The room for text in a cell; a row of one cell has the whole width. */
function roomOf(cells: readonly TableCell[], widths: readonly number[], index: number): number {
  const whole = cells.length === 1 ? widths.reduce((sum, width) => sum + width, 0) : (widths[index] ?? 0);
  return whole - 2 * cellMargin.side;
}

/** What is left of a row that goes over several slides: the lines of each cell that stand on none yet. */
export type Rest = Readonly<{ row: PlannedRow; lines: readonly (readonly SetLine[])[]; part: number }>;

export function wholeOf(row: PlannedRow, widths: readonly number[]): Rest {
  const lines = row.cells.map(({ paragraphs }, index) => linesOf(paragraphs, roomOf(row.cells, widths, index)));
  return { row, lines, part: 0 };
}

function leadOf({ row, part }: Rest, index: number): readonly Paragraph[] {
  return part > 0 ? (row.again[index]?.paragraphs ?? []) : [];
}

/** So few lines less that no word is broken over two slides; all of them where the word began at the top. */
function atWordEnd(lines: readonly SetLine[], count: number, paragraphs: readonly Paragraph[]): number {
  for (let end = count; end > 0; end -= 1) {
    const line = lines[end - 1];
    const paragraph = line && paragraphs[line.paragraph];
    if (!paragraph) break;
    const text = textOf(paragraph);
    if (line.to >= text.length || /\s$/u.test(text.slice(0, line.to))) return end;
  }
  return count;
}

/** As much of the rest as `height` points hold, at least one line, and what is then left (null when nothing is). */
export function pieceOf(rest: Rest, widths: readonly number[], height: number): Readonly<{ piece: LaidRow; rest: Rest | null }> {
  const { row, lines, part } = rest;
  const cut = lines.map((own, index) => {
    const cell = row.cells[index];
    const lead = heightOf(leadOf(rest, index), roomOf(row.cells, widths, index));
    let left = height - 2 * cellMargin.edge - lead;
    let count = 0;
    for (const line of own) {
      left -= lineHeight(cell?.paragraphs[line.paragraph]?.size ?? 0);
      if (left < 0) break;
      count += 1;
    }
    return atWordEnd(own, count, cell?.paragraphs ?? []);
  });
  const first = lines.findIndex((own) => own.length > 0);
  if (!cut.some((count) => count > 0) && first >= 0) cut[first] = 1;
  const cells = row.cells.map((cell, index) => {
    const paragraphs = paragraphsOf(cell.paragraphs, lines[index]?.slice(0, cut[index]) ?? []);
    // a colour without its word says nothing, so a cell that has ended has none
    if (part > 0 && index > 0 && paragraphs.length === 0) return { paragraphs, fill: null, ink: null };
    return { ...cell, paragraphs: [...leadOf(rest, index), ...paragraphs] };
  });
  const left = lines.map((own, index) => own.slice(cut[index]));
  const piece: LaidRow = { row, cells, height: rowHeight(cells, widths), part, repeated: false };
  return { piece, rest: left.some((own) => own.length > 0) ? { row, lines: left, part: part + 1 } : null };
}
