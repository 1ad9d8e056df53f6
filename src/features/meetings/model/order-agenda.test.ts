import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySection, inOrder, moveInAgenda, placeFor, type Placed } from './order-agenda.ts';

const agenda = fc
  .array(fc.constantFrom(null, 'A', 'B', 'C'), { maxLength: 12 })
  .map((sections) => sections.map((section, at): Placed => ({ id: at + 1, section })));
const move = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom('up' as const, 'down' as const));
const idsOf = (entries: readonly Placed[]): readonly number[] => entries.map(({ id }) => id).toSorted((a, b) => a - b);

test('moving about never loses or doubles an entry', () => {
  fc.assert(
    fc.property(agenda, fc.array(move, { maxLength: 30 }), (entries, moves) => {
      const moved = moves.reduce((list, [id, direction]) => moveInAgenda(list, id, direction), entries as readonly Placed[]);
      expect(idsOf(moved)).toEqual(idsOf(entries));
    }),
  );
});

test('enough moves up bring an entry to the top, under the first heading', () => {
  fc.assert(
    fc.property(agenda, (entries) => {
      const last = entries.at(-1);
      if (!last) return;
      const moved = Array.from({ length: 40 }).reduce<readonly Placed[]>((list) => moveInAgenda(list, last.id, 'up'), entries);
      expect(moved[0]?.id).toBe(last.id);
      expect(moved[0]?.section).toBe(entries[0]?.section);
    }),
  );
});

test('at the border of a section an entry first changes heading, then place', () => {
  const entries = [
    { id: 1, section: 'A' },
    { id: 2, section: 'B' },
  ];
  const once = moveInAgenda(entries, 2, 'up');
  expect(once).toEqual([
    { id: 1, section: 'A' },
    { id: 2, section: 'A' },
  ]);
  expect(moveInAgenda(once, 2, 'up').map(({ id }) => id)).toEqual([2, 1]);
  expect(moveInAgenda(entries, 1, 'up')).toEqual(entries);
});

test('an order is taken only where it names exactly the entries that are there', () => {
  const entries = [1, 2, 3].map((id): Placed => ({ id, section: null }));
  expect(inOrder(entries, [3, 1, 2])?.map(({ id }) => id)).toEqual([3, 1, 2]);
  for (const wrong of [[1, 2], [1, 2, 2], [1, 2, 4], [1, 2, 3, 3], []]) expect(inOrder(entries, wrong)).toBeNull();
});

test('a new entry stands last under its heading', () => {
  const entries = [
    { id: 1, section: 'A' },
    { id: 2, section: 'B' },
  ];
  expect([placeFor(entries, 'A'), placeFor(entries, 'B'), placeFor(entries, 'C'), placeFor([], null)]).toEqual([1, 2, 2, 0]);
  expect(bySection(entries).map(({ section, entries: inside }) => [section, inside.length])).toEqual([
    ['A', 1],
    ['B', 1],
  ]);
});
