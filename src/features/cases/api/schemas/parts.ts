import { z } from 'zod';
import { pagingSchema } from '#platform/http/page-links.ts';

export const day = z.string().describe('ISO date');

const largest = Number.MAX_SAFE_INTEGER;
export const rowIdSchema = z.int().min(1).max(largest);
export const pathId = z.coerce.number().int().min(1).max(largest);

/** A slug in a query: nothing that no database can hold. */
export const slugText = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

export const forumRef = z.object({ id: z.int(), slug: z.string(), name: z.string(), shortName: z.string().nullable() });

export const person = z.object({
  id: z.int(),
  name: z.string().nullable().describe('null where the viewer sees roles only'),
  role: z.string().nullable(),
});

export const itemRef = z.object({ plan: z.string(), key: z.string(), title: z.string(), removed: z.boolean(), url: z.string() });

/** What everybody may know of something that is withheld. */
export const screened = {
  withheldBy: z.string().nullable().describe('The paragraph of offentleglova; null means public'),
  withheldWhy: z.string().nullable().describe('Words of our own; null where hidden'),
  hidden: z.boolean().describe('true: titles and texts are left out, for this viewer may not read them'),
};

export const withholding = {
  withheldBy: z.string().max(100).nullable().optional().describe('The paragraph of offentleglova; null or left out means public'),
  withheldWhy: z.string().max(1000).nullable().optional(),
};

export const items = z
  .array(z.object({ plan: slugText, item: slugText }))
  .max(50)
  .optional()
  .describe('Measures of plans that it concerns, by slug and key');

export const forumSlug = slugText.describe('The forum’s slug');

export const narrowing = pagingSchema.extend({
  partnership: slugText.optional().describe('The partnership’s slug'),
  forum: forumSlug.optional(),
});

export const line = z.string().max(500);
export const prose = z.string().max(20_000);
export const source = z.object({ document: z.string(), date: z.string().nullable() }).nullable().describe('Which document says so');
