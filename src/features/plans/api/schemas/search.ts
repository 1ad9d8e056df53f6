import { z } from 'zod';

const named = z.object({ key: z.string(), title: z.string() });

export const searchSchema = z
  .object({
    hits: z.array(
      z.object({
        plan: z.object({ slug: z.string(), title: z.string(), year: z.int(), language: z.enum(['nb', 'nn', 'en']) }),
        area: named,
        item: named.nullable().describe('null where the hit is the area itself'),
        title: z.string(),
        body: z.string(),
      }),
    ),
    more: z.boolean().describe('There are hits beyond these'),
  })
  .meta({ id: 'SearchResult' });

export const searchQuery = z.object({
  q: z.string().max(200).describe('Words, or beginnings of words'),
  plan: z
    .string()
    .max(200)
    .regex(/^[^\0]*$/)
    .optional()
    .describe('The slug of the one plan to search in'),
  limit: z.coerce.number().int().min(1).max(50).default(50).describe('How many, at most 50'),
});
