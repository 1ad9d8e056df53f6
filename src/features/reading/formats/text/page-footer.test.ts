import { expect, test } from 'vitest';
import { countingLines, isCredit, isPageFooter } from './page-footer.ts';
import { splitChunks } from './split-chunks.ts';

test.each(['20.10.2025 12', '12', 'Side 3 av 10', '3/12', '01.06.2026', 'Page 4 of 9', '20. oktober 2025 4'])(
  '"%s" is a page footer',
  (text) => {
    expect(isPageFooter(text)).toBe(true);
  },
);

test.each(['2025', '2024 2025', 'Side om side', '1 Digital samhandling', 'Tilsluttet 14.10.25', 'KPR 12', ''])('"%s" is none', (text) => {
  expect(isPageFooter(text)).toBe(false);
});

test('a credit of a picture is told from a text about pictures', () => {
  expect(isCredit('Foto: Kari Nordmann / NTB')).toBe(true);
  expect(isCredit('Illustrasjon: Kommunen')).toBe(true);
  expect(isCredit('Bilder i journalen')).toBe(false);
});

test('lines whose number grows from slide to slide are footers, and such that do not are not', () => {
  const pages = splitChunks('Plan | 2\nFase 1\n\fPlan | 3\nFase 1\n\fPlan | 4\nFase 2').chunks;
  expect([...countingLines(pages)]).toEqual([1, 3, 5]);
});
