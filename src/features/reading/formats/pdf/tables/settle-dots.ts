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
const mostReadings = 50;

/** Shapes as they are to be read, and the dots among them whose row cannot be told. */
export type SettledDots = Readonly<{ shapes: readonly Fill[]; adrift: readonly Fill[] }>;

/**
 * Dots moved to the rows they mean. Rows that LibreOffice makes taller leave the dots laid over them behind, ever
 * further down the table; where the heights of the rows allow one row only for a dot, it is moved there; others are adrift.
 * Where no row can have left them behind, a person has laid them as they lie, and they stay.
 */
export function settleDots(shapes: readonly Fill[], table: Table, fragments: readonly Fragment[]): SettledDots {
  const rows = dotRows(table, fragments);
  const dots = shapes.filter((shape) => isDotOver(shape, table));
  const asTheyLie = { shapes, adrift: [] };
  if (dots.length === 0 || rows.length === 0) return asTheyLie;
  const lines = drawnBoundaries(
    dots.map((dot) => centerY(dot.rect)),
    sameLine,
  ).map(({ at }) => at);
  const own = lines.map((y) => rows.findIndex((row) => y >= row.y0 && y <= row.y1));
  if (lines.every((y, index) => isSteady(rows[own[index] ?? -1], y))) return asTheyLie;
  const readings = readingsOf(lines, own, rows);
  const strays =
    readings.length === 0
      ? lines.slice(firstAstray(own, rows))
      : lines.filter((_, index) => new Set(readings.map((reading) => reading[index])).size > 1);
  const lineOf = (dot: Fill): number => lines.findIndex((y) => Math.abs(y - centerY(dot.rect)) <= sameLine);
  const adrift = dots.filter((dot) => strays.includes(lines[lineOf(dot)] ?? -1));
  const shifts = lines.map((y, index) => (readings[0] === undefined ? 0 : middleOf(rows[readings[0][index] ?? -1]) - y));
  const kept = shapes.filter((shape) => !adrift.includes(shape));
  return { shapes: kept.map((shape) => (dots.includes(shape) ? movedDown(shape, shifts[lineOf(shape)] ?? 0) : shape)), adrift };
}

function movedDown(shape: Fill, by: number): Fill {
  return { ...shape, rect: { ...shape.rect, y0: shape.rect.y0 + by, y1: shape.rect.y1 + by } };
}

/** The first line of dots that lies on a heading or on no row: from there down no dot can be trusted. */
function firstAstray(own: readonly number[], rows: readonly DotRow[]): number {
  const first = own.findIndex((row) => rows[row]?.isHeading ?? true);
  return first < 0 ? own.length : first;
}

function isSteady(row: DotRow | undefined, y: number): boolean {
  return row !== undefined && !row.isHeading && Math.abs(middleOf(row) - y) <= centered;
}

/** Every way (a few at the most) to give the lines of dots rows from the top down that only grew. */
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
    for (let at = Math.max(before + 1, own[index] ?? 0, 0); at < rows.length && found.length < mostReadings; at += 1) {
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
  return (
    widthOf(rect) <= largest &&
    heightOf(rect) <= largest / 3 &&
    centerX(rect) > x &&
    centerX(rect) < x + width &&
    centerY(rect) > y &&
    centerY(rect) < y + height
  );
}
