import { expect, it } from 'vitest';
import type { Fill } from '../ink.ts';
import type { Rect } from '../rect.ts';
import { cellColors } from './cell-color.ts';

const rect = (x0: number, y0: number, x1: number, y1: number): Rect => ({ x0, y0, x1, y1 });
const fill = (color: string | null, box: Rect, order: number): Fill => ({ rect: box, color, form: 'rectangle', order, opaque: true });
const cells = [rect(0, 0, 100, 30), rect(100, 0, 200, 30)];

it('a cell has the colour of the last fill over it', () => {
  const fills = [fill('#eeeeee', rect(0, 0, 200, 30), 1), fill('#a9d18e', rect(100, 0, 200, 30), 2)];
  expect(cellColors(cells, fills)).toEqual(['#eeeeee', '#a9d18e']);
});

it('a fill that ends in the midst of a cell tells nothing of any', () => {
  expect(cellColors(cells, [fill('#a9d18e', rect(0, 0, 150, 30), 1)])).toEqual([null, null]);
});

it('a small fill in a cell is not its ground', () => {
  expect(cellColors(cells, [fill('#a9d18e', rect(60, 8, 95, 22), 1)])).toEqual([null, null]);
});

it('a gradient painted in bands, and a pattern, have no one colour', () => {
  const bands = [0, 1, 2, 3].map((step) => fill(`#a9d18${step}`, rect(0, 7.5 * step, 100, 7.5 * step + 7.5), step + 2));
  expect(cellColors(cells, [fill('#a9d18e', rect(0, 0, 100, 30), 1), ...bands, fill(null, rect(100, 0, 200, 30), 9)])).toEqual([
    null,
    null,
  ]);
});
