import { describe, expect, it } from 'vitest';
import type { Char, Fill, Ink } from '../ink.ts';
import { digOutLegend } from './buried-legend.ts';

const fillAt = (order: number, color: string, [x0, y0, x1, y1]: readonly [number, number, number, number]): Fill => ({
  rect: { x0, y0, x1, y1 },
  color,
  form: 'rectangle',
  order,
  opaque: true,
});
const wordAt = (run: number, text: string, x: number, baseline: number): readonly Char[] =>
  [...text].map((letter, index) => ({
    text: letter,
    x0: x + 6 * index,
    x1: x + 6 * index + 6,
    baseline,
    top: baseline - 9,
    bottom: baseline + 2,
    size: 10,
    bold: false,
    color: '#000000',
    run,
  }));

const legend = {
  fills: [fillAt(1, '#ff0000', [300, 0, 320, 20]), fillAt(3, '#ffff00', [300, 20, 320, 40]), fillAt(5, '#00ff00', [300, 40, 320, 60])],
  chars: [...wordAt(2, 'Planned', 326, 14), ...wordAt(4, 'Started', 326, 34), ...wordAt(6, 'Done', 326, 54)],
};
const inkOf = (fills: readonly Fill[], chars: readonly Char[]): Ink => ({
  fills: [...legend.fills, ...fills],
  chars: [...legend.chars, ...chars],
  rules: [],
  turned: [0, 0, 0],
});

describe('a legend that a table was painted over', () => {
  it('is dug out with the words that the table hides', () => {
    const header = fillAt(7, '#1f3864', [0, 35, 500, 60]);
    const { entries, rest } = digOutLegend(inkOf([header], wordAt(8, 'Measure', 10, 50)));
    expect(entries.map(({ swatch, chars }) => [swatch.color, chars.map((char) => char.text).join('')])).toEqual([
      ['#ff0000', 'Planned'],
      ['#ffff00', 'Started'],
      ['#00ff00', 'Done'],
    ]);
    expect(rest.fills).toEqual([header]);
    expect(rest.chars.map((char) => char.text).join('')).toBe('Measure');
  });

  it('is left alone where nothing lies over it', () => {
    const ink = inkOf([fillAt(7, '#1f3864', [0, 80, 500, 100])], wordAt(8, 'Measure', 10, 95));
    expect(digOutLegend(ink)).toEqual({ entries: [], rest: ink });
  });

  it('may stand in one row, where a table has grown into it with nothing but its lines', () => {
    const fills = [
      fillAt(1, '#ff0000', [10, 100, 20, 110]),
      fillAt(3, '#ffff00', [110, 100, 120, 110]),
      fillAt(5, '#00ff00', [210, 100, 220, 110]),
    ];
    const chars = [...wordAt(2, 'Planned', 24, 108), ...wordAt(4, 'Started', 124, 108), ...wordAt(6, 'Done', 224, 108)];
    const ink: Ink = { fills, chars, rules: [{ axis: 'vertical', at: 100, from: 0, to: 106, order: 0 }], turned: [0, 0, 0] };
    expect(digOutLegend(ink).entries).toHaveLength(3);
    expect(digOutLegend({ ...ink, rules: [] }).entries).toHaveLength(0);
  });
});
