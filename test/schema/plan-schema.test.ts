import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDocumentSchema } from '#features/plans/index.ts';
import { schemaErrors } from './plan-schema.ts';

const text = fc.constantFrom('', 'Rutine', 'Kurs ?', 'Æøå');
const name = fc.constantFrom('Rutine', 'Kurs');
/** A value that is right, and now and then one that is wrong. */
const mostly = (right: readonly unknown[], ...wrong: readonly unknown[]) =>
  fc.oneof({ weight: 24, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const cell = fc.record({
  period: fc.constantFrom('2025', null),
  text,
  status: fc.constantFrom('planned', null),
  open: optional(fc.boolean()),
});
const item = fc.record({
  key: text,
  title: name,
  cells: fc.array(cell, { maxLength: 2 }),
  funding: fc.constantFrom(undefined, null, 'Tilskudd'),
  contacts: optional(
    fc.array(fc.record({ name: text, role: optional(text), email: mostly([undefined, 'kari@example.no'], 'kari') }), { maxLength: 2 }),
  ),
  links: optional(fc.array(mostly(['https://example.no/a?b=c#d'], 'ingen lenke'), { maxLength: 2 })),
  source: optional(
    fc.record({ page: optional(fc.nat(9)), lines: mostly([undefined, [1, 2]], [1]), box: mostly([undefined, [0, 0, 1.5, 2]], [0, 0, 1]) }),
  ),
  uncertain: optional(fc.array(fc.record({ what: text, why: optional(text) }), { maxLength: 1 })),
});
const area = fc.record({
  key: text,
  number: mostly([undefined, null, 1], 1.5),
  title: text,
  vision: fc.array(fc.record({ text, points: optional(fc.array(text, { maxLength: 1 })) }), { maxLength: 1 }),
  groups: fc.array(fc.record({ title: text, items: fc.array(item, { maxLength: 2 }) }), { maxLength: 2 }),
});
const document = fc.record({
  format: mostly(['malbilde/plan/1'], 'malbilde/plan/2'),
  title: name,
  partnership: name,
  scope: mostly([{ kind: 'overall' }, { kind: 'sector', sector: 'OUS' }], { kind: 'sector' }, { kind: 'overall', sector: 'OUS' }),
  year: mostly([2000, 2026, 2100], 1999, 2101, 2026.5),
  language: mostly(['nb', 'nn', 'en'], 'sv'),
  edition: mostly([undefined, null, {}, { label: 'Oktober', date: '2025-10-20' }], { date: '2025-02-30' }),
  adoptions: optional(
    fc.array(
      fc.record({
        body: text,
        date: mostly(['2025-10-14'], '14.10.25'),
        outcome: optional(text),
        plan: mostly([undefined, 'overall', 'sector'], 'x'),
      }),
      { maxLength: 1 },
    ),
  ),
  periods: fc.array(fc.record({ key: text, label: text, kind: mostly(['status', 'focus'], 'x') }), { minLength: 0, maxLength: 2 }),
  statuses: fc.array(
    fc.record({ key: text, label: text, scale: mostly(['planned', 'unknown'], 'x'), color: mostly([undefined, '#ABCdef'], 'red') }),
    { maxLength: 1 },
  ),
  areas: fc.array(area, { maxLength: 2 }),
});

type Change = (value: Record<string, unknown>) => unknown;
const changes: readonly Change[] = [
  (value) => value,
  (value) => value,
  (value) => ({ ...value, extra: 1 }),
  (value) => Object.fromEntries(Object.entries(value).slice(1)),
  (value) => Object.fromEntries(Object.entries(value).map(([key, inner], index) => [key, index === 2 ? 7 : inner])),
  (value) => [value],
];

/** JSON has no undefined: what stands there is absent. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the Zod schema and docs/plan.schema.json agree on every document', () => {
  let accepted = 0;
  fc.assert(
    fc.property(document, fc.constantFrom(...changes), (made, change) => {
      const candidate = written(change(made as Record<string, unknown>));
      const errors = schemaErrors(candidate);
      const parsed = planDocumentSchema.safeParse(candidate);
      if (parsed.success) accepted += 1;
      expect({ candidate, errors, isValid: parsed.success }).toEqual({ candidate, errors, isValid: errors.length === 0 });
    }),
    { numRuns: 1500 },
  );
  expect(accepted).toBeGreaterThan(50);
});
