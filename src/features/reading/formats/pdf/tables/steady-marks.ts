import type { Table } from '../../../model/page-model.ts';
import type { Fill } from '../ink.ts';
import { areaOf, centerX, centerY, heightOf, intersection, widthOf } from '../rect.ts';
import type { Rect } from '../rect.ts';
import type { SettledDots } from './settle-dots.ts';

/** points: larger shapes over a table are no dots */
const largest = 90;
/** A dot belongs to a cell that holds at least this much of it. */
const mostOf = 0.75;

/**
 * Parts the dots that cannot be trusted (`adrift`) from the other shapes. Rows that grew when the deck was converted leave the dots laid over
 * them behind: from the first dot that lies across two rows downwards, no dot of that table tells which row it means.
 */
export function steadyMarks(shapes: readonly Fill[], tables: readonly Table[]): SettledDots {
  const kept = tables.reduce((left, table) => {
    const cells = table.cells.map(({ box: [x, y, width, height] }): Rect => ({ x0: x, y0: y, x1: x + width, y1: y + height }));
    const across = left.filter((shape) => isDot(shape) && lies(shape, cells) === 'across').map((shape) => shape.rect.y0);
    const from = Math.min(Infinity, ...across);
    return left.filter((shape) => !isDot(shape) || shape.rect.y0 < from || lies(shape, cells) === 'outside');
  }, shapes);
  return { shapes: kept, adrift: shapes.filter((shape) => !kept.includes(shape)) };
}

function isDot({ rect }: Fill): boolean {
  return widthOf(rect) <= largest && heightOf(rect) <= largest / 3;
}

function lies({ rect }: Fill, cells: readonly Rect[]): 'inside' | 'across' | 'outside' {
  const column = cells.filter((cell) => centerX(rect) > cell.x0 && centerX(rect) < cell.x1);
  const cell = column.find((one) => centerY(rect) > one.y0 && centerY(rect) < one.y1);
  if (cell === undefined) return 'outside';
  const strip = { ...rect, x0: Math.max(rect.x0, cell.x0), x1: Math.min(rect.x1, cell.x1) };
  const held = areaOf(intersection(strip, cell)) / Math.max(0.01, areaOf(strip));
  return held < mostOf && column.length > 1 ? 'across' : 'inside';
}
