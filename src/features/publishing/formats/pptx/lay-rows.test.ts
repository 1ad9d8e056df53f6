import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCell } from './cell-paragraphs.ts';
import { layRows } from './lay-rows.ts';
import { textOf } from './set-paragraphs.ts';
import type { LaidRow, PlannedRow } from './table-rows.ts';

const widths = [120, 80, 60];
const height = 300;
const word = fc.constantFrom('ord', 'samhandling', 'pasientforløpskoordinatorfunksjonen', 'og', 'i', '👩‍👩‍👧', 'x'.repeat(80), 'a-b-c');
const text = fc.array(word, { maxLength: 160 }).map((words) => words.join(' '));
const short = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

const row = (kind: PlannedRow['kind'], texts: readonly string[], mark: number): PlannedRow => ({
  kind,
  cells: texts.map((own) => plainCell(own, 10)),
  again: [plainCell(`${(texts[0] ?? '').slice(0, 60)} (fortsetter)`, 10)],
  mark,
});
const anyRow = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('item' as const), fc.tuple(short, text, short)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('item' as const), fc.tuple(short, short, short)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('group' as const), fc.tuple(short)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('group' as const), fc.tuple(text)) },
);
const rows = fc.array(anyRow, { maxLength: 25 }).map((all) => all.map(([kind, texts], at) => row(kind, texts, at)));
const laidOf = (slides: readonly (readonly LaidRow[])[]): readonly LaidRow[] => slides.flat().filter(({ repeated }) => !repeated);
const bare = (one: string): string => one.replace(/\s+/gu, '');

test('no slide holds more than its height', () => {
  fc.assert(
    fc.property(rows, (all) => {
      for (const slide of layRows(all, widths, height)) {
        expect(slide.length).toBeGreaterThan(0);
        expect(slide.reduce((sum, own) => sum + own.height, 0)).toBeLessThanOrEqual(height + 0.01);
      }
    }),
    { numRuns: 300 },
  );
});

test('a group’s title stands last on no slide where an item of it follows', () => {
  fc.assert(
    fc.property(rows, (all) => {
      for (const slide of layRows(all, widths, height)) {
        const last = slide.at(-1);
        const next = last && all[all.indexOf(last.row) + 1];
        const isWhole = last?.part === 0 && !last.repeated && last.cells === last.row.cells;
        if (last?.row.kind === 'group' && isWhole) expect(next?.kind).not.toBe('item');
        expect(last?.repeated).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('every row stands there once, in order, with all of its text', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const laid = laidOf(layRows(all, widths, height));
      expect([...new Set(laid.map((own) => own.row))]).toEqual(all);
      for (const one of all) {
        const pieces = laid.filter((own) => own.row === one);
        expect(pieces.map(({ part }) => part)).toEqual(pieces.map((_, at) => at));
        one.cells.forEach((cell, column) => {
          const said = pieces.map(({ cells, part }) => {
            const paragraphs = cells[column]?.paragraphs ?? [];
            return paragraphs
              .slice(part > 0 && column === 0 ? 1 : 0)
              .map(textOf)
              .join('');
          });
          expect(bare(said.join(''))).toBe(bare(cell.paragraphs.map(textOf).join('')));
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('a group that goes on says its title again', () => {
  const items = Array.from({ length: 40 }, (_, at) => row('item', [`Tiltak ${at}`, 'Tekst', ''], at + 1));
  const slides = layRows([row('group', ['Ansvar'], 0), ...items], widths, height);
  expect(slides.length).toBeGreaterThan(1);
  for (const slide of slides.slice(1)) expect(slide[0]?.cells[0]?.paragraphs.map(textOf)).toEqual(['Ansvar (fortsetter)']);
});
