import { describe, expect, it } from 'vitest';
import type { Page, Shape, TableCell, TextBlock } from '../model/page-model.ts';
import { planFromPages } from './plan-from-pages.ts';

const rows = [
  ['Tiltak', '2026'],
  ['Kartlegge delte stillinger', 'Skalering'],
  ['Innføre felles prosedyrer', 'Pilot i to bydeler'],
];
const cells = rows.flatMap((texts, row) =>
  texts.map((text, column): TableCell => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    box: [column * 300, 100 + row * 40, 300, 40],
    paragraphs: [{ text, level: 0, bullet: false }],
    color: null,
    bold: row === 0,
  })),
);
const label = (text: string, y: number): TextBlock => ({
  box: [620, y, 60, 12],
  paragraphs: [{ text, level: 0, bullet: false }],
  size: 10,
  bold: false,
  role: 'other',
});
const swatch = (color: string, y: number): Shape => ({ box: [600, y, 12, 12], color, form: 'rectangle' });

describe('a dot that cannot be given to a row', () => {
  it('sets no status, and says so of every cell that it may be for', () => {
    const page: Page = {
      number: 1,
      width: 720,
      height: 400,
      blocks: [{ ...label('Rehabilitering', 20), size: 24, role: 'title' }, label('Planlagt', 10), label('Ferdig', 30)],
      shapes: [swatch('#ff0000', 10), swatch('#00ff00', 30), { box: [580, 155, 10, 10], color: '#ff0000', form: 'ellipse', adrift: true }],
      tables: [{ box: [0, 100, 600, 120], rows: 3, columns: 2, cells }],
      lines: [],
    };
    const { document, findings } = planFromPages({ pages: [page], title: null, language: 'nb' }, 'plan.pdf', 2026);
    const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
    expect(items.flatMap((item) => item.cells.map((cell) => cell.status))).toEqual([null, null]);
    expect(items.map((item) => item.uncertain?.length ?? 0)).toEqual([1, 1]);
    expect(findings.filter(({ code }) => code === 'dot_adrift').map(({ kind }) => kind)).toEqual(['ask', 'ask']);
  });
});
