import type { Matrix, Point } from './matrix.ts';
import { applyTo } from './matrix.ts';
import type { Rect } from './rect.ts';
import { areaOf, union } from './rect.ts';

/** One closed or open outline in page coordinates; curves are given by their end points and control points. */
export type Outline = Readonly<{ points: readonly Point[]; curves: number; closed: boolean }>;

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** Splits PDF.js' path buffer (operation, then its coordinates) into outlines. Curves become eight chords. */
export function outlinesOf(buffer: ArrayLike<number>, matrix: Matrix): readonly Outline[] {
  const outlines: Outline[] = [];
  let points: Point[] = [];
  let curves = 0;
  let last: Point = [0, 0];
  const finish = (closed: boolean): void => {
    if (points.length > 1) outlines.push({ points, curves, closed });
    points = [];
    curves = 0;
  };
  const to = (x: number, y: number): void => {
    last = [x, y];
    points.push(applyTo(matrix, x, y));
  };
  for (let index = 0; index < buffer.length;) {
    const at = (offset: number): number => buffer[index + offset] ?? 0;
    const operation = at(0);
    if (operation === MOVE) {
      finish(false);
      to(at(1), at(2));
      index += 3;
    } else if (operation === LINE) {
      to(at(1), at(2));
      index += 3;
    } else if (operation === CURVE || operation === QUADRATIC) {
      const cubic = operation === CURVE;
      const [start, first, second]: [Point, Point, Point] = [last, [at(1), at(2)], cubic ? [at(3), at(4)] : [at(1), at(2)]];
      const end: Point = cubic ? [at(5), at(6)] : [at(3), at(4)];
      for (let step = 1; step <= 8; step += 1)
        to(bezier(step / 8, start[0], first[0], second[0], end[0]), bezier(step / 8, start[1], first[1], second[1], end[1]));
      curves += 1;
      index += cubic ? 7 : 5;
    } else if (operation === CLOSE) {
      const start = points[0];
      finish(true);
      if (start !== undefined) points = [start];
      index += 1;
    } else break;
  }
  finish(false);
  return outlines;
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

export function boundsOf(outline: Outline): Rect {
  return union(outline.points.map(([x, y]) => ({ x0: x, y0: y, x1: x, y1: y })));
}

/** How much of its bounding box the outline covers decides its form: all of it a rectangle, π/4 with curves an ellipse. */
export function formOf(outline: Outline): 'rectangle' | 'ellipse' | 'other' {
  const box = areaOf(boundsOf(outline));
  if (box === 0) return 'other';
  const share = Math.abs(enclosed(outline.points)) / box;
  if (share > 0.9) return 'rectangle';
  if (outline.curves >= 2 && share > 0.72 && share < 0.82) return 'ellipse';
  return outline.curves >= 4 && share >= 0.82 ? 'rectangle' : 'other';
}

function enclosed(points: readonly Point[]): number {
  let twice = 0;
  for (let index = 0; index < points.length; index += 1) {
    const [x0, y0] = points[index] ?? [0, 0];
    const [x1, y1] = points[(index + 1) % points.length] ?? [0, 0];
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}
