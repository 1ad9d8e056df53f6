import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { addItem } from './add-item.ts';
import { bulkRow, rowsAtMost, type BulkRow, type RowResult } from './bulk-rows.ts';
import { editCell } from './edit-cell.ts';
import { editItem } from './edit-item.ts';
import { moveItem } from './move-item.ts';
import { removeItem } from './remove-item.ts';

const bulkInput = z.object({ plan: z.string(), rows: z.array(bulkRow).min(1).max(rowsAtMost), atomic: z.boolean() });

export type BulkResult = Readonly<{ results: readonly RowResult[]; failedAt: number | null }>;

/** Ends the transaction of an atomic request with what its rows gave. */
class NotWritten extends Error {
  readonly results: readonly RowResult[];
  readonly failedAt: number;
  constructor(results: readonly RowResult[], failedAt: number) {
    super('not written');
    this.results = results;
    this.failedAt = failedAt;
  }
}

/**
 * Makes many changes in a plan, each as its own use case makes it. Alone, a refused row leaves the others as they are;
 * `atomic`, the first refused row (`failedAt`) undoes all of them.
 */
export async function changeInBulk(deps: Deps, actor: Actor, raw: unknown): Promise<BulkResult> {
  const { plan, rows, atomic } = parseInput(bulkInput, raw);
  if (!atomic) {
    const results: RowResult[] = [];
    for (const row of rows) results.push(await changeRow(deps, actor, plan, row));
    return { results, failedAt: null };
  }
  try {
    const results = await inTransaction(deps.db, (tx) => changeAll({ ...deps, db: tx }, actor, plan, rows));
    return { results, failedAt: null };
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return { results: error.results, failedAt: error.failedAt };
  }
}

async function changeAll(deps: Deps, actor: Actor, plan: string, rows: readonly BulkRow[]): Promise<readonly RowResult[]> {
  const results: RowResult[] = [];
  for (const row of rows) {
    const result = await changeRow(deps, actor, plan, row);
    results.push(result);
    if (result.error === null) continue;
    const untried = rows.slice(results.length).map((left): RowResult => ({ item: keyOf(left), error: new AppError('bulk_not_tried') }));
    const undone = results.slice(0, -1).map(({ item }): RowResult => ({ item, error: new AppError('bulk_not_tried') }));
    throw new NotWritten([...undone, result, ...untried], undone.length);
  }
  return results;
}

async function changeRow(deps: Deps, actor: Actor, plan: string, row: BulkRow): Promise<RowResult> {
  try {
    return await change(deps, actor, plan, row);
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { item: keyOf(row), error };
  }
}

async function change(deps: Deps, actor: Actor, plan: string, { op, ...values }: BulkRow): Promise<RowResult> {
  const input = { ...values, plan };
  const item = 'item' in values ? values.item : null;
  switch (op) {
    case 'cell': {
      const result = await editCell(deps, actor, input);
      if (result.outcome === 'saved') return { item, version: result.cell.version, error: null };
      return { item, current: result.current, error: new AppError('changed_since') };
    }
    case 'item': {
      const result = await editItem(deps, actor, input);
      return { item, error: result.outcome === 'saved' ? null : new AppError('changed_since') };
    }
    case 'add':
      return { item: (await addItem(deps, actor, input)).key, error: null };
    case 'move':
      await moveItem(deps, actor, input);
      return { item, error: null };
    case 'remove':
      await removeItem(deps, actor, input);
      return { item, error: null };
  }
}

function keyOf(row: BulkRow): string | null {
  return 'item' in row ? row.item : null;
}
