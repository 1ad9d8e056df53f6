import { expect, test } from 'vitest';
import { aCell, anItem, aPlan } from '../../../../../test/support/plan-factory.ts';
import { filterItems } from '../../model/filter-items.ts';
import { narrowing, readFilter } from './plan-filter.ts';
import { sortItems } from '../../model/sort-items.ts';

const plan = aPlan([
  anItem({ key: 'aa', title: 'Åpne data', funding: 'Tilskudd', cells: [aCell('2025', { status: 'planned' })] }),
  anItem({
    key: 'b',
    title: 'Ambulansejournal',
    contacts: [{ id: 7, kind: 'person', name: 'Karin Sygna', role: null }],
    cells: [aCell('2024', { text: 'Forberede innføring' }), aCell('2025', { status: 'completed' })],
  }),
  anItem({ key: 'c', title: 'Zoom', updatedAt: '2024-01-31T10:00:00.000Z', cells: [aCell('2026', { text: 'Starte?', open: true })] }),
]);

function found(query: string): readonly string[] {
  return filterItems(plan, readFilter(new URLSearchParams(query))).map(({ item }) => item.key);
}

test('without conditions every item is shown in the plan’s order', () => {
  expect(found('')).toEqual(['aa', 'b', 'c']);
  expect(narrowing(readFilter(new URLSearchParams('visning=tavle&sorter=tittel')))).toBe(0);
});

test('a status is looked for in any period, or in the one that is named', () => {
  expect(found('status=completed')).toEqual(['b']);
  expect(found('status=completed&periode=2024')).toEqual([]);
  expect(found('status=ukjent')).toEqual(['b', 'c']);
  expect(found('status=ukjent&periode=2026')).toEqual(['c']);
});

test('funding, contact, open questions and age each narrow', () => {
  expect(found('finansiert=1')).toEqual(['aa']);
  expect(found('kontakt=7')).toEqual(['b']);
  expect(found('apne=1')).toEqual(['c']);
  expect(found('ikke-oppdatert-siden=2025-01-01')).toEqual(['c']);
});

test('all words must be found, in titles, cells, contacts or headings', () => {
  expect(found('q=forberede+SYGNA')).toEqual(['b']);
  expect(found('q=digital+zoom')).toEqual(['c']);
  expect(found('q=finnes+ikke')).toEqual([]);
});

test('values that mean nothing are taken as not given', () => {
  expect(found('kontakt=abc&ikke-oppdatert-siden=i+fjor&visning=kart')).toEqual(['aa', 'b', 'c']);
});

test('titles are sorted the Norwegian way, with å last', () => {
  const sorted = sortItems(plan, filterItems(plan, readFilter(new URLSearchParams())), 'tittel');
  expect(sorted.map(({ item }) => item.key)).toEqual(['b', 'c', 'aa']);
});

test('items sorted by status follow the plan’s vocabulary in the latest reported period', () => {
  const sorted = sortItems(plan, filterItems(plan, readFilter(new URLSearchParams())), 'status');
  expect(sorted.map(({ item }) => item.key)).toEqual(['aa', 'b', 'c']);
});
