import { describe, expect, it } from 'vitest';
import type { Table, TableCell } from '../../../model/page-model.ts';
import type { Fill } from '../ink.ts';
import { settleDots } from './settle-dots.ts';

/** A table of two columns; a row is its top, height and the texts of its cells. */
function tableOf(rows: readonly (readonly [top: number, height: number, title: string, value: string])[]): Table {
  const cells = rows.flatMap(([top, height, ...texts], row) =>
    texts.map((text, column): TableCell => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      box: [column * 200, top, 200, height],
      paragraphs: text === '' ? [] : [{ text, level: 0, bullet: false }],
      color: null,
      bold: row === 0 || text.startsWith('Group'),
    })),
  );
  const [last] = rows.toReversed();
  return {
    box: [0, rows[0]?.[0] ?? 0, 400, (last?.[0] ?? 0) + (last?.[1] ?? 0) - (rows[0]?.[0] ?? 0)],
    rows: rows.length,
    columns: 2,
    cells,
  };
}

const dotAt = (middle: number, color = '#ff0000'): Fill => ({
  rect: { x0: 380, x1: 390, y0: middle - 5, y1: middle + 5 },
  color,
  form: 'ellipse',
  order: 1,
  opaque: true,
});
const middles = (shapes: readonly Fill[]): readonly number[] => shapes.map(({ rect }) => (rect.y0 + rect.y1) / 2);

describe('dots laid over a table', () => {
  it('stay where they lie in the middle of their rows', () => {
    const table = tableOf([
      [0, 20, 'Measure', '2026'],
      [20, 40, 'One', 'text'],
      [60, 40, 'Two', 'text'],
    ]);
    const dots = [dotAt(40), dotAt(80)];
    expect(settleDots(dots, table, [])).toEqual({ shapes: dots, adrift: [] });
  });

  it('are moved to the rows that grew away from them, past a heading that takes none', () => {
    const table = tableOf([
      [0, 28, 'Measure', ''],
      [28, 28, 'One', ''],
      [56, 28, 'Group', ''],
      [84, 28, 'Two', 'text'],
      [112, 20, 'Three', 'text'],
    ]);
    const settled = settleDots([dotAt(70), dotAt(94)], table, []);
    expect(middles(settled.shapes)).toEqual([98, 122]);
    expect(settled.adrift).toEqual([]);
  });

  it('are adrift where two rows can be meant', () => {
    const table = tableOf([
      [0, 28, 'Measure', ''],
      [28, 28, 'One', ''],
      [56, 28, 'Two', ''],
      [84, 28, 'Three', ''],
      [112, 14, 'Four', 'text'],
    ]);
    const dot = dotAt(66);
    expect(settleDots([dot], table, [])).toEqual({ shapes: [], adrift: [dot] });
  });

  it('stay where a person laid them under the middle of rows that did not grow', () => {
    const table = tableOf([
      [0, 20, 'Measure', '2026'],
      [20, 60, 'One', 'text'],
      [80, 60, 'Two', 'text'],
    ]);
    const dots = [dotAt(60), dotAt(125)];
    expect(settleDots(dots, table, []).shapes).toEqual(dots);
  });
});
