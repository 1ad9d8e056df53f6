import { z } from 'zod';
import { pagingSchema } from '#platform/http/page-links.ts';

const scopeSchema = z.union([z.object({ kind: z.literal('overall') }), z.object({ kind: z.literal('sector'), sector: z.string() })]);

const planSummarySchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    partnership: z.object({ name: z.string(), slug: z.string() }),
    scope: scopeSchema,
    year: z.int(),
    language: z.enum(['nb', 'nn', 'en']),
    version: z.int().describe('Counts up with every change'),
    updatedAt: z.string().describe('ISO time in UTC'),
    areas: z.int(),
    items: z.int(),
    uncertain: z.int().describe('Items about which the source left something open'),
    url: z.string(),
  })
  .meta({ id: 'PlanSummary' });

export const plansSchema = z.object({ total: z.int(), plans: z.array(planSummarySchema) }).meta({ id: 'Plans' });

/** Letters of any language, digits and what stands between them; no database chokes on it. */
const words = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

export const plansQuery = pagingSchema.extend({
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  scope: z.enum(['overall', 'sector']).optional(),
  partnership: words.optional().describe('The partnership’s slug'),
  sector: words.optional().describe('The sector’s name'),
});
