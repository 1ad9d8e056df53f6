import { pieceOf, rowHeight, wholeOf, type LaidRow, type PlannedRow, type Rest } from './table-rows.ts';

/** Fewer lines than these of a broken row are not worth standing at a slide's end; points. */
const smallestPiece = 60;
/** A group's title that takes more of a slide than this is not said again on the next one. */
const mostRepeated = 0.3;

/**
 * The rows of a table on as many slides as they need, `height` points on each. No group's title stands last; where a group
 * goes on, its title is said again; a row that is taller than a slide is broken over several.
 */
export function layRows(rows: readonly PlannedRow[], widths: readonly number[], height: number): readonly (readonly LaidRow[])[] {
  const slides: LaidRow[][] = [[]];
  let left = height;
  let group: PlannedRow | null = null;

  const place = (laid: LaidRow): void => {
    slides.at(-1)?.push(laid);
    left -= laid.height;
  };
  const turn = (again: PlannedRow | null): void => {
    if (slides.at(-1)?.length === 0) return;
    slides.push([]);
    left = height;
    if (again && repeatHeight(again, widths) <= height * mostRepeated) place(repeatOf(again, widths));
  };
  const placeInPieces = (row: PlannedRow, most: number, again: PlannedRow | null): void => {
    let rest: Rest | null = wholeOf(row, widths);
    while (rest) {
      const cut = pieceOf(rest, widths, Math.min(left, most));
      place(cut.piece);
      rest = cut.rest;
      if (rest) turn(again);
    }
  };

  rows.forEach((row, index) => {
    const own = rowHeight(row.cells, widths);
    const before = slides.at(-1)?.at(-1);
    if (row.kind === 'group') {
      group = row;
      const next = rows[index + 1];
      const need = own + needOf(next, widths, height - own);
      if (need > left) turn(null);
      if (need <= left) place(wholeRow(row, own));
      else placeInPieces(row, height * 0.6, null);
      return;
    }
    if (own <= left) return place(wholeRow(row, own));
    const isAfterTitle = before?.row.kind === 'group';
    const fresh = height - (group ? repeatHeight(group, widths) : 0);
    if (!isAfterTitle && own <= fresh) {
      turn(group);
      if (own <= left) return place(wholeRow(row, own));
    } else if (!isAfterTitle && left < smallestPiece) turn(group);
    placeInPieces(row, height, group);
  });
  return slides.filter((slide) => slide.length > 0);
}

function wholeRow(row: PlannedRow, height: number): LaidRow {
  return { row, cells: row.cells, height, part: 0, repeated: false };
}

function repeatHeight(row: PlannedRow, widths: readonly number[]): number {
  return rowHeight(row.again, widths);
}

function repeatOf(row: PlannedRow, widths: readonly number[]): LaidRow {
  return { row, cells: row.again, height: repeatHeight(row, widths), part: 0, repeated: true };
}

/** How much of the row after a group's title must stand on the same slide. */
function needOf(next: PlannedRow | undefined, widths: readonly number[], most: number): number {
  if (next?.kind !== 'item') return 0;
  const own = rowHeight(next.cells, widths);
  return own <= most ? own : Math.min(smallestPiece, most);
}
