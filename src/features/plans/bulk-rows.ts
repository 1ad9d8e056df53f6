import { z } from 'zod';
import type { AppError } from '#shared/errors/app-error.ts';
import { cellEdit, itemEdit, newItem, place } from './api/schemas/edits.ts';
import { itemKey } from './api/schemas/paths.ts';
import type { CellValue } from './model/change.ts';

export const rowsAtMost = 500;

const item = itemKey.describe('The item’s key');
const version = z.int().min(0).describe('The version that was read');
const period = z.string().regex(/^\d{4}$/);

/** One change of a bulk request, by `op`. */
export const bulkRow = z
  .discriminatedUnion('op', [
    cellEdit.extend({ op: z.literal('cell'), item, period, version: version.describe('The cell’s version; 0 where there is none') }),
    itemEdit.extend({ op: z.literal('item'), item, version }),
    newItem.extend({ op: z.literal('add') }),
    place.extend({ op: z.literal('move'), item, version: version.optional() }),
    z.object({ op: z.literal('remove'), item, version: version.optional(), why: itemEdit.shape.why }),
  ])
  .meta({ id: 'BulkRow' });

export type BulkRow = z.output<typeof bulkRow>;

/**
 * What became of a row: of which item (an added one has got its key), the cell's version after it, or why not, with
 * what the cell says now where somebody else wrote it in between.
 */
export type RowResult = Readonly<{
  item: string | null;
  version?: number;
  error: AppError | null;
  current?: CellValue & Readonly<{ version: number }>;
}>;
