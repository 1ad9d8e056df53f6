import { z } from 'zod';

/** A slug or a key in an address: nothing that no database can hold. */
const name = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

export const planPath = z.object({ plan: name.describe('The plan’s slug, as in oslo-2026') });
export const itemPath = planPath.extend({ item: name.describe('The item’s key') });
export const cellPath = itemPath.extend({
  period: z
    .string()
    .regex(/^\d{4}$/)
    .describe('The column’s year'),
});

/** The key of an item in a body. */
export const itemKey = name;

/** The header that says which version a change builds on. It is checked apart: without it the answer is 428. */
export const ifMatch = z.object({ 'if-match': z.string().max(1000).optional().describe('The ETag that was read') });
