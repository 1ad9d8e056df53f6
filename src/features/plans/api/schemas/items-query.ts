import { z } from 'zod';
import { pagingSchema } from '#platform/http/page-links.ts';
import { sorts, unknownWord, type ItemFilter, type Sort } from '../../model/filter-items.ts';

const text = z.string().max(200).optional();
const mark = z.enum(['', '1', 'ja', 'on', 'true']).optional();

/** The conditions of a plan's page, by the same names: a query can be taken from the address of the page. */
export const itemsQuery = pagingSchema.extend({
  omrade: text.describe('The area’s key'),
  status: text.describe(`The key of a status, or ${unknownWord}`),
  periode: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .describe('The column’s year'),
  kontakt: z.coerce.number().int().min(1).optional().describe('A contact’s id'),
  finansiert: mark.describe('Only items with funding'),
  apne: mark.describe('Only items that wait for a person'),
  'ikke-oppdatert-siden': z.iso.date().optional().describe('Only items not changed since this date'),
  q: text.describe('Words that the item, its cells, area, group or contacts hold'),
  sorter: z.enum(sorts).default('plan').describe('The plan’s order, by title, by status, or the last changed first'),
});

export function itemFilterOf(query: z.output<typeof itemsQuery>): Readonly<{ filter: ItemFilter; sort: Sort }> {
  return {
    filter: {
      area: query.omrade || null,
      status: query.status || null,
      period: query.periode ?? null,
      contact: query.kontakt ?? null,
      funded: query.finansiert !== undefined,
      open: query.apne !== undefined,
      notSince: query['ikke-oppdatert-siden'] ?? null,
      q: query.q?.trim() ?? '',
    },
    sort: query.sorter,
  };
}
