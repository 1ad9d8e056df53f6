import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDocumentSchema } from '#features/plans/index.ts';
import { schemaErrors } from './plan-schema.ts';

const text = fc.constantFrom('', 'Rutine', 'Kurs ?', 'Æøå');
const name = fc.constantFrom('Rutine', 'Kurs');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const cell = fc.record({ period: fc.constantFrom('2025', null), text, status: fc.constantFrom('planned', null), open: optional(fc.boolean()) });
const item = fc.record({
  key: text,
  title: name,
  cells: fc.array(cell, { maxLength: 2 }),
  funding: fc.constantFrom(undefined, null, 'Tilskudd'),
  contacts: optional(fc.array(fc.record({ name: text, role: optional(text), email: fc.constantFrom(undefined, 'kari@example.no', 'kari') }), { maxLength: 2 })),
  links: optional(fc.array(fc.constantFrom('https://example.no/a?b=c#d', 'ingen lenke'), { maxLength: 2 })),
  source: optional(fc.record({ page: optional(fc.nat(9)), lines: fc.constantFrom(undefined, [1, 2], [1]), box: fc.constantFrom(undefined, [0, 0, 1.5, 2], [0, 0, 1]) })),
  uncertain: optional(fc.array(fc.record({ what: text, why: optional(text) }), { maxLength: 1 })),
});
const area = fc.record({
  key: text,
  number: fc.constantFrom(undefined, null, 1, 1.5),
  title: text,
  vision: fc.array(fc.record({ text, points: optional(fc.array(text, { maxLength: 1 })) }), { maxLength: 1 }),
  groups: fc.array(fc.record({ title: text, items: fc.array(item, { maxLength: 2 }) }), { maxLength: 2 }),
});
const document = fc.record({
  format: fc.constantFrom('malbilde/plan/1', 'malbilde/plan/1', 'malbilde/plan/1', 'malbilde/plan/2'),
  title: name,
  partnership: name,
  scope: fc.constantFrom<unknown>({ kind: 'overall' }, { kind: 'sector', sector: 'OUS' }, { kind: 'sector' }, { kind: 'overall', sector: 'OUS' }),
  year: fc.constantFrom(2000, 2026, 2100, 1999, 2026.5),
  language: fc.constantFrom('nb', 'nn', 'en', 'sv'),
  edition: fc.constantFrom<unknown>(undefined, null, {}, { label: 'Oktober', date: '2025-10-20' }, { date: '2025-02-30' }),
  adoptions: optional(fc.array(fc.record({ body: text, date: fc.constantFrom('2025-10-14', '14.10.25'), outcome: optional(text), plan: fc.constantFrom(undefined, 'overall', 'sector', 'x') }), { maxLength: 1 })),
  periods: fc.array(fc.record({ key: text, label: text, kind: fc.constantFrom('status', 'focus', 'x') }), { maxLength: 2 }),
  statuses: fc.array(fc.record({ key: text, label: text, scale: fc.constantFrom('planned', 'unknown', 'x'), color: fc.constantFrom(undefined, '#ABCdef', 'red') }), { maxLength: 1 }),
  areas: fc.array(area, { maxLength: 2 }),
});

type Change = (value: Record<string, unknown>) => unknown;
const changes: readonly Change[] = [
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
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(10);
});
