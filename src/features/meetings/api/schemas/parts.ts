import { z } from 'zod';

export const time = z.string().describe('ISO time in UTC');
export const day = z.string().describe('ISO date');
export const pathId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
export const forumSlug = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/)
  .describe('The forum’s slug');

export const forumRef = z.object({ id: z.int(), slug: z.string(), name: z.string(), shortName: z.string().nullable() });

export const person = z.object({
  id: z.int(),
  name: z.string().nullable().describe('null where the viewer sees roles only'),
  role: z.string().nullable(),
});

/** What everybody may know of something that is withheld. */
export const screened = {
  withheldBy: z.string().nullable().describe('The paragraph of offentleglova; null means public'),
  withheldWhy: z.string().nullable().describe('Words of our own; null where hidden'),
  hidden: z.boolean().describe('true: titles and texts are left out, for this viewer may not read them'),
};

export const states = ['draft', 'called', 'under-way', 'closed', 'approved', 'cancelled'] as const;
export const agendaTypes = ['information', 'discussion', 'decision'] as const;
