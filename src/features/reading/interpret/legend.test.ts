import { describe, expect, test } from 'vitest';
import type { Box, Page, Shape, TextBlock } from '../model/page-model.ts';
import { colorDistance } from './color-distance.ts';
import { colorMeaning } from './color-meaning.ts';
import { findLegend, vocabularyOf } from './legend.ts';
import { legendLabel, statusWordsIn } from './legend-label.ts';

const page: Page = { number: 1, width: 960, height: 540, blocks: [], shapes: [], tables: [], lines: [] };

function block(box: Box, ...texts: readonly string[]): TextBlock {
  return { box, paragraphs: texts.map((text) => ({ text, level: 0, bullet: false })), size: 9, bold: false, role: 'other' };
}

function swatch(x: number, y: number, color: string): Shape {
  return { box: [x, y, 12, 8], color, form: 'rectangle' };
}

function read(blocks: readonly TextBlock[], shapes: readonly Shape[], used: readonly string[] = []) {
  return findLegend({ page, blocks, shapes, smallTables: [] }, used, 'colors').map(({ label, color }) => [label, color]);
}

describe('a legend', () => {
  test('is read from shapes beside their texts, in a column or a row', () => {
    const column = read(
      [block([120, 100, 80, 12], 'Planlagt'), block([120, 116, 80, 12], 'Ferdigstilt')],
      [swatch(100, 102, '#ffc000'), swatch(100, 118, '#00b050')],
    );
    const row = read(
      [block([120, 100, 60, 12], 'Planlagt'), block([200, 100, 60, 12], 'Ferdigstilt')],
      [swatch(104, 102, '#ffc000'), swatch(184, 102, '#00b050')],
    );
    expect([column, row]).toEqual([
      [
        ['Planlagt', '#ffc000'],
        ['Ferdigstilt', '#00b050'],
      ],
      [
        ['Planlagt', '#ffc000'],
        ['Ferdigstilt', '#00b050'],
      ],
    ]);
  });

  test('is read from one text of several lines with a heading, and from one line', () => {
    const lines = read(
      [block([120, 100, 80, 40], 'Status:', 'Planlagt', 'Ferdigstilt')],
      [swatch(104, 115, '#ffc000'), swatch(104, 128, '#00b050')],
    );
    const line = read(
      [block([100, 100, 300, 14], 'Planlagt Under arbeid Ferdigstilt')],
      [swatch(90, 103, '#111111'), swatch(180, 103, '#222222'), swatch(280, 103, '#333333')],
    );
    expect(lines).toEqual([
      ['Planlagt', '#ffc000'],
      ['Ferdigstilt', '#00b050'],
    ]);
    expect(line.map(([label]) => label)).toEqual(['Planlagt', 'Under arbeid', 'Ferdigstilt']);
  });

  test('with words of its own is one only when the plan uses its colours', () => {
    const blocks = [block([120, 100, 80, 12], 'Grønt lys'), block([120, 116, 80, 12], 'Venter')];
    const shapes = [swatch(100, 102, '#00b050'), swatch(100, 118, '#ffc000')];
    expect(read(blocks, shapes)).toEqual([]);
    expect(read(blocks, shapes, ['#00b050', '#ffc000'])).toHaveLength(2);
  });

  test('says a status by its label, whatever colour word stands before it', () => {
    expect(['Grønn = Ferdigstilt', 'Lys gul: Planlagt', '■ Under arbeid', 'Gruppe'].map(legendLabel)).toEqual([
      'Ferdigstilt',
      'Planlagt',
      'Under arbeid',
      'Gruppe',
    ]);
    expect(statusWordsIn('Ikke påbegynt Planlagt / påbegynt Under arbeid')).toEqual([
      'Ikke påbegynt',
      'Planlagt / påbegynt',
      'Under arbeid',
    ]);
    expect(statusWordsIn('Under arbeid i bydelen')).toBeNull();
  });
});

describe('the meaning of a colour', () => {
  const entry = (label: string, color: string) => ({ label, color, box: [0, 0, 1, 1] as const, block: null });

  test("is the page's own before the deck's, and unclear where legends contradict each other", () => {
    const legends = new Map([
      [1, [entry('Planlagt', '#ffc000'), entry('Ferdigstilt', '#00b050')]],
      [2, [entry('Planlagt', '#00b050'), entry('Ferdigstilt', '#ffc000')]],
    ]);
    const meaning = colorMeaning(legends, vocabularyOf([...legends.values()]));
    expect([meaning('#00b050', 1), meaning('#00b050', 2)]).toEqual([
      { kind: 'status', status: 'completed' },
      { kind: 'status', status: 'planned' },
    ]);
    expect(meaning('#00b050', 3)).toEqual({ kind: 'unclear' });
    expect(meaning('#7030a0', 1)).toEqual({ kind: 'unknown' });
  });

  test('is unclear between two colours that look the same', () => {
    const legends = new Map([[1, [entry('Planlagt', '#a9d18e'), entry('Ferdigstilt', '#abd390')]]]);
    expect(colorMeaning(legends, vocabularyOf([...legends.values()]))('#aad28f', 1)).toEqual({ kind: 'unclear' });
  });

  test('tolerates the rounding of programs and not the next tint', () => {
    expect(colorDistance('#a9d18e', '#a8d08d')).toBeLessThan(1);
    expect(colorDistance('#c5e0b4', '#a9d18e')).toBeGreaterThan(4);
  });
});
