import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanText, longestText } from './model/clean-text.ts';
import type { CellValue } from './model/change.ts';
import { mayWriteCells } from './policy.ts';
import { changePlan, type PlanRow } from './store/change-plan.ts';
import { readFact, writeFact } from './store/facts/facts.ts';
import { findItem } from './store/find-item.ts';
import type { Journal } from './store/journal.ts';
import { planTables } from './tables.ts';

const editCellInput = z.object({
  plan: z.string(),
  item: z.string(),
  period: z.string().regex(/^\d{4}$/),
  /** The version the writer saw; 0 where there was no cell. */
  version: z.int().min(0),
  text: z.string().max(longestText).optional(),
  status: z.string().nullable().optional(),
  open: z.boolean().optional(),
  why: z.string().max(longestText).nullable().optional(),
});

/** `conflict` says that somebody wrote the cell in between: nothing was written, and `current` is what it says now. */
export type EditCellResult =
  | Readonly<{ outcome: 'saved'; cell: VersionedCell; batch: string }>
  | Readonly<{ outcome: 'conflict'; current: VersionedCell }>;

type VersionedCell = CellValue & Readonly<{ version: number }>;
type Written = Readonly<{ outcome: 'saved' | 'conflict'; cell: VersionedCell }>;

/** Writes the text, the status or the open mark of one cell. Throws forbidden, identity_number, unknown_period, unknown_status. */
export async function editCell(deps: Deps, actor: Actor, raw: unknown): Promise<EditCellResult> {
  const input = parseInput(editCellInput, raw);
  const { result, batch } = await changePlan<Written>(deps, actor, input.plan, input.why ?? null, async (journal, plan) => {
    const item = await findItem(journal.tx, plan.id, input.item);
    if (!mayWriteCells(actor, plan, item.contactIds)) throw new AppError('forbidden', { deed: 'plan.write-cells' });
    await checkPeriodAndStatus(journal, plan, input.period, input.status ?? null);
    const subject = { itemId: item.id, period: input.period };
    const current = (await readFact(journal, 'cell', subject)) ?? { text: '', status: null, open: false };
    const version = await versionOf(journal, item.id, input.period);
    const wanted: CellValue = {
      text: input.text === undefined ? current.text : cleanText(input.text),
      status: input.status === undefined ? current.status : input.status,
      open: input.open ?? current.open,
    };
    if (version !== input.version) return { entries: [], result: { outcome: 'conflict', cell: { ...current, version } } };
    const entries = await writeFact(journal, 'cell', subject, wanted);
    return { entries, result: { outcome: 'saved', cell: { ...wanted, version: entries.length > 0 ? version + 1 : version } } };
  });
  if (result.outcome === 'conflict') return { outcome: 'conflict', current: result.cell };
  return { outcome: 'saved', cell: result.cell, batch };
}

/** Throws unknown_period or unknown_status where the plan has no such column or word. */
export async function checkPeriodAndStatus(journal: Journal, plan: PlanRow, period: string, status: string | null): Promise<void> {
  const tables = planTables(journal.tx);
  const periods = await tables.selectFrom('plan_periods').select('key').where('plan_id', '=', plan.id).execute();
  if (!periods.some((known) => known.key === period)) throw new AppError('unknown_period', { period });
  if (status === null) return;
  const statuses = await tables.selectFrom('plan_statuses').select('key').where('plan_id', '=', plan.id).execute();
  if (!statuses.some((known) => known.key === status)) throw new AppError('unknown_status', { status });
}

async function versionOf(journal: Journal, itemId: number, period: string): Promise<number> {
  const row = await planTables(journal.tx)
    .selectFrom('cells')
    .select('version')
    .where('item_id', '=', itemId)
    .where('period_key', '=', period)
    .executeTakeFirst();
  return row?.version ?? 0;
}
