import { expect, test } from 'vitest';
import { addPiece, continuedTitle, goesOn } from './continued-item.ts';
import type { DraftItem } from './draft.ts';

function draft(title: string, text = '', changes: Partial<DraftItem> = {}): DraftItem {
  const cell = { period: '2025', column: 1, text, status: null, open: false, doubts: [], box: [0, 0, 1, 1] as const };
  return { title, cells: text === '' ? [] : [cell], contacts: [], funding: null, links: [], page: 1, box: [0, 0, 1, 1], ...changes };
}

test('a title says that it goes on, in each language', () => {
  for (const word of ['fortsetter', 'forts.', 'held fram', 'continued']) expect(continuedTitle(`Ansvar (${word})`)).toBe('Ansvar');
  expect(continuedTitle('Ansvar')).toBeNull();
  expect(continuedTitle('Arbeidet fortsetter')).toBeNull();
});

test('a row goes on with the one before it when its title does, also a shortened one', () => {
  expect(goesOn(draft('Kartlegge behov (fortsetter)'), draft('Kartlegge behov'))).toBe(true);
  expect(goesOn(draft('Kartlegge… (fortsetter)'), draft('Kartlegge behov'))).toBe(true);
  expect(goesOn(draft('Øve sammen (fortsetter)'), draft('Kartlegge behov'))).toBe(false);
  expect(goesOn(draft('Kartlegge behov'), draft('Kartlegge behov'))).toBe(false);
});

test('the rest of a row adds its texts and nothing that was said', () => {
  const item = draft('Kartlegge', 'Første del', { contacts: [{ name: 'Seksjon A' }] });
  addPiece(item, draft('Kartlegge (fortsetter) alle behov', 'og resten', { contacts: [{ name: 'Seksjon A' }, { name: 'Seksjon B' }] }));
  expect(item.title).toBe('Kartlegge alle behov');
  expect(item.cells.map(({ text }) => text)).toEqual(['Første del og resten']);
  expect(item.contacts.map(({ name }) => name)).toEqual(['Seksjon A', 'Seksjon B']);
});
