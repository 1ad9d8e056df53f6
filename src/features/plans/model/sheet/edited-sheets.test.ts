import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDocument } from '../../../../../test/support/plan-documents.ts';
import type { Area, Item, PlanDocument } from '../plan-document.ts';
import { planOfSheets, planSheets, supplementOf } from './plan-sheets.ts';

const texts = fc.constantFrom('Pilot', 'Kvartalsvise møter', 'Oppdrag fra SSU', 'A (b)', 'en;to', '2025', '=1+1');
const cell = (period: string) =>
  fc.record({ period: fc.constant(period), text: texts, status: fc.constantFrom(null, 'planned', 'completed') });

const visible = fc.record(
  {
    title: texts,
    cells: fc
      .tuple(fc.option(cell('2024'), { nil: null }), fc.option(cell('2025'), { nil: null }))
      .map((all) => all.filter((one) => one !== null)),
    funding: fc.option(texts, { nil: null }),
    links: fc.constant(['https://example.org/']),
  },
  { requiredKeys: ['title', 'cells', 'funding'] },
);

/** Items of two areas with two groups each; every second one has what only the supplement can carry. */
const plan = fc.array(fc.tuple(visible, fc.nat(3)), { minLength: 1, maxLength: 12 }).map((rows): PlanDocument => {
  const items = rows.map(([item, place], at) => ({
    place,
    item: { key: `k${at}`, ...item, ...(at % 2 === 0 && { source: { page: at }, uncertain: [{ what: 'title', why: 'x' }] }) },
  }));
  return arranged(items);
});

type Placed = Readonly<{ place: number; item: Item }>;

function arranged(items: readonly Placed[]): PlanDocument {
  const area = (at: number): Area => ({
    key: `a${at}`,
    number: at,
    title: `Område ${at}`,
    vision: [],
    groups: [0, 1].map((group) => ({
      title: `Gruppe ${group}`,
      items: items.filter(({ place }) => place === at * 2 + group).map(({ item }) => item),
    })),
  });
  return planDocument({ areas: [area(0), area(1)] });
}

function placed({ areas }: PlanDocument): readonly Placed[] {
  return areas.flatMap(({ groups }, area) =>
    groups.flatMap(({ items }, group) => items.map((item) => ({ place: area * 2 + group, item }))),
  );
}

type Edit = Readonly<{
  at: number;
  kind: 'delete' | 'change' | 'move' | 'swap';
  values: Pick<Item, 'title' | 'cells' | 'funding'>;
  place: number;
}>;

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(11),
    kind: fc.constantFrom('delete' as const, 'change' as const, 'move' as const, 'swap' as const),
    values: visible,
    place: fc.nat(3),
  }),
  { maxLength: 5 },
);

function edited(items: readonly Placed[], { at, kind, values, place }: Edit): readonly Placed[] {
  const found = items[at];
  if (!found) return items;
  if (kind === 'delete') return items.toSpliced(at, 1);
  if (kind === 'move') return items.with(at, { ...found, place });
  if (kind === 'swap') return items.toSpliced(at, 1).toSpliced(place, 0, found);
  return items.with(at, { ...found, item: { ...found.item, title: values.title, cells: values.cells, funding: values.funding } });
}

test('rows that were deleted, changed, moved and put in another order are read as they stand, each item with what it had', () => {
  fc.assert(
    fc.property(plan, edits, (before, changes) => {
      const after = arranged(changes.reduce(edited, placed(before)));
      const supplement = supplementOf(before, planSheets(before));
      expect(supplement.whole).toBeUndefined();
      expect(planOfSheets(planSheets(after), supplement)?.document).toEqual(after);
    }),
    { numRuns: 300 },
  );
});
