import { z } from 'zod';
import { problemSchema } from '#platform/http/problem-schema.ts';
import { bulkRow, rowsAtMost } from '../../bulk-rows.ts';
import { cellSchema } from './item.ts';

export const bulkBody = z
  .object({
    rows: z.array(bulkRow).min(1).max(rowsAtMost),
    atomic: z.boolean().default(false).describe('All rows or none'),
  })
  .meta({
    examples: [
      {
        atomic: true,
        rows: [{ op: 'cell', item: 'felles-opplaering', period: '2026', version: 0, status: 'planned', text: 'Starter i mars' }],
      },
    ],
  });

const rowResult = z
  .object({
    status: z.int().describe('As if the row had been a request of its own'),
    item: z.string().nullable().describe('The key of the item, also of one that was added'),
    version: z.int().optional().describe('The cell’s version after the change'),
    code: z.string().optional().describe('A code of docs/errors.md'),
    detail: z.string().optional().describe('What is wrong and what to do, in the language of Accept-Language'),
    current: cellSchema.omit({ period: true }).optional().describe('What the cell says now, where somebody wrote it in between'),
  })
  .meta({ id: 'RowResult' });

export type RowAnswer = z.input<typeof rowResult>;

/** One result a row, in the order of the rows. */
export const bulkResults = z.object({ written: z.int(), results: z.array(rowResult) }).meta({ id: 'BulkResults' });
export const bulkNotWritten = problemSchema.extend({ results: z.array(rowResult) }).meta({ id: 'BulkNotWritten' });
