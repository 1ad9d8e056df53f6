import { z } from 'zod';
import { differenceKinds } from '../../model/compare/difference.ts';

const version = z.union([z.literal('draft'), z.coerce.number().int().min(1).max(1_000_000)]).describe('An edition’s number, or draft');
const named = z.object({ key: z.string(), title: z.string() });

export const comparisonQuery = z.object({
  from: version,
  to: version.default('draft'),
  fromPlan: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\0]*$/)
    .optional()
    .describe('The plan that `from` is a version of, where it is another one'),
});

const compared = z.object({
  plan: z.string(),
  version: z.union([z.literal('draft'), z.int()]),
  label: z.string().nullable(),
  at: z.string().describe('ISO time of the freezing; of the last change for the draft'),
});

export const comparisonSchema = z
  .object({
    from: compared,
    to: compared,
    identity: z.enum(['key', 'likeness']).describe('Whether items are told apart by their keys or by what they say'),
    differences: z.array(
      z.object({
        kind: z.enum(differenceKinds),
        area: named.nullable(),
        group: z.string().nullable().describe('The heading'),
        item: named.nullable(),
        period: z.string().nullable(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Comparison' });
