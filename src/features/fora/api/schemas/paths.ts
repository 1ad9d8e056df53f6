import { z } from 'zod';

/** A slug in an address: nothing that no database can hold. */
export const slugText = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

export const forumPath = z.object({ forum: slugText.describe('The forum’s slug') });
export const seatPath = forumPath.extend({ seat: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).describe('The seat’s id') });

/** The header that says which version a change builds on. It is checked apart: without it the answer is 428. */
export const ifMatch = z.object({ 'if-match': z.string().max(1000).optional().describe('The ETag that was read') });
