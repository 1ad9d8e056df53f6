import { z } from 'zod';

const text = z.string().trim().max(200);

/** What one looks for in the record. Days are Oslo's, both included. */
export const entryFilter = z.object({
  person: text.optional().describe('A part of a name'),
  deed: text.optional().describe('A deed like round.opened, or an area like round'),
  subject: text.optional().describe('The address of what it was done to; with * at the end also all below it'),
  from: z.iso.date().optional().describe('The first day, in Oslo'),
  to: z.iso.date().optional().describe('The last day, in Oslo'),
  withheld: z.boolean().optional().describe('Only what concerns what is withheld'),
  before: z.int().positive().optional().describe('Only entries with a lower number: the next page'),
  limit: z.int().min(1).max(200).default(50),
});

export type EntryFilter = Readonly<z.input<typeof entryFilter>>;
