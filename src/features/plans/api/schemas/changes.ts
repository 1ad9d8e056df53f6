import { roles } from '#shared/actor.ts';
import { z } from 'zod';

const named = z.object({ key: z.string(), title: z.string() });

const changeSchema = z
  .object({
    id: z.int(),
    batch: z.string().describe('The act it was part of'),
    kind: z.string(),
    period: z.string().nullable(),
    before: z.unknown().describe('The value before, in the shape of its kind; null where there was none'),
    after: z.unknown().describe('The value after, in the shape of its kind'),
    why: z.string().nullable(),
    role: z.enum([...roles, 'system']),
    who: z.string().nullable().describe('null where the viewer may not see the name'),
    at: z.string().describe('ISO time in UTC'),
    undone: z.boolean(),
    item: named.nullable(),
    area: named.nullable(),
  })
  .meta({ id: 'Change' });

export const changesSchema = z
  .object({ changes: z.array(changeSchema), next: z.int().nullable().describe('`before` of the next page; null at the end') })
  .meta({ id: 'Changes' });

export const changesQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(100).describe('How many, at most 200'),
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().describe('Only those with a lower id'),
});
