import type { Table } from '../../../model/page-model.ts';
import type { Fragment } from '../fragment.ts';
import type { Fill } from '../ink.ts';
import { centerX, centerY, heightOf, widthOf } from '../rect.ts';
import { drawnBoundaries } from './boundary.ts';
import type { DotRow } from './dot-rows.ts';
import { dotRows } from './dot-rows.ts';

/** points: larger shapes over a table are no dots */
const largest = 90;
const sameLine = 2;
const centered = 3;
const slack = 1.5;
const maxTries = 20_000;

/**
 * Dots moved to the rows they mean. Rows that LibreOffice makes taller leave the dots laid over them behind, ever
 * further down the table; where the heights of the rows allow one reading only, the dots are moved after them. Where
 * they allow several, the dots stay, and those that cannot be trusted are taken away by `steadyMarks`.
 */
export function settleDots(shapes: readonly Fill[], table: Table, fragments: readonly Fragment[]): readonly Fill[] {
  const rows = dotRows(table, fragments);
  const dots = shapes.filter((shape) => isDotOver(shape, table));
  if (dots.length === 0 || rows.length === 0) return shapes;
  const lines = drawnBoundaries(dots.map((dot) => centerY(dot.rect)), sameLine).map(({ at }) => at);
  const own = lines.map((y) => rows.findIndex((row) => y >= row.y0 && y <= row.y1));
  if (lines.every((y, index) => isSteady(rows[own[index] ?? -1], y))) return shapes;
  const readings = readingsOf(lines, own, rows);
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) return shapes;
  const shifts = new Map(lines.map((y, index) => [y, middleOf(rows[reading[index] ?? -1]) - y]));
  return shapes.map((shape) => {
    if (!dots.includes(shape)) return shape;
    const line = lines.find((y) => Math.abs(y - centerY(shape.rect)) <= sameLine);
    const shift = line === undefined ? 0 : (shifts.get(line) ?? 0);
    return { ...shape, rect: { ...shape.rect, y0: shape.rect.y0 + shift, y1: shape.rect.y1 + shift } };
  });
}

function isSteady(row: DotRow | undefined, y: number): boolean {
  return row !== undefined && !row.isHeading && Math.abs(middleOf(row) - y) <= centered;
}

/** Every way (two at the most) to give the lines of dots rows from the top down that only grew. */
function readingsOf(lines: readonly number[], own: readonly number[], rows: readonly DotRow[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  let tries = 0;
  const go = (reading: readonly number[], drift: number): void => {
    const index = reading.length;
    const y = lines[index];
    if (y === undefined) {
      found.push([...reading]);
      return;
    }
    const before = reading.at(-1) ?? -1;
    for (let at = Math.max(before + 1, own[index] ?? 0, 0); at < rows.length && found.length < 2; at += 1) {
      if ((tries += 1) > maxTries) return;
      const row = rows[at];
      if (row === undefined || row.isHeading) continue;
      const next = middleOf(row) - y;
      const grown = next - drift;
      if (grown < -slack) continue;
      if (grown > growthBetween(rows, before, at) + slack) return;
      go([...reading, at], Math.max(drift, next));
    }
  };
  go([], 0);
  return tries > maxTries ? [] : found;
}

/** How far rows can have pushed the middle of one away from that of the other. */
function growthBetween(rows: readonly DotRow[], from: number, to: number): number {
  const between = rows.slice(from + 1, to).reduce((sum, row) => sum + row.growth, 0);
  return between + ((rows[from]?.growth ?? 0) + (rows[to]?.growth ?? 0)) / 2;
}

function middleOf(row: DotRow | undefined): number {
  return row === undefined ? 0 : (row.y0 + row.y1) / 2;
}

function isDotOver({ rect }: Fill, { box: [x, y, width, height] }: Table): boolean {
  return widthOf(rect) <= largest && heightOf(rect) <= largest / 3 && centerX(rect) > x && centerX(rect) < x + width && centerY(rect) > y && centerY(rect) < y + height;
}
