import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { isEmptyCell } from './model/plan-view.ts';
import { aboutPlan } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { checkPeriodAndStatus } from './edit-cell.ts';
import { readFact, writeFact } from './store/facts/facts.ts';
import { findItem } from './store/find-item.ts';
import { planTables } from './tables.ts';

const settleCellInput = z.object({
  plan: z.string(),
  item: z.string(),
  cell: z.int(),
  period: z.string().regex(/^\d{4}$/),
  why: z.string().nullable().optional(),
});

/** Says which period a text belongs to where the source did not tell. Throws period_taken where that cell says something already. */
export async function settleCell(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string }>> {
  const input = parseInput(settleCellInput, raw);
  demandSomewhere(actor, 'plan.arrange');
  return changePlan(deps, actor, input.plan, input.why ?? null, async (journal, plan) => {
    demand(actor, 'plan.arrange', aboutPlan(plan));
    const item = await findItem(journal.tx, plan.id, input.item);
    await checkPeriodAndStatus(journal, plan, input.period, null);
    const tables = planTables(journal.tx);
    const cell = await tables
      .selectFrom('cells')
      .selectAll()
      .where('id', '=', input.cell)
      .where('item_id', '=', item.id)
      .executeTakeFirst();
    if (!cell) throw new AppError('not_found');
    const there = await readFact(journal, 'cell', { itemId: item.id, period: input.period });
    if (there && !isEmptyCell(there)) throw new AppError('period_taken', { period: input.period });
    if (there) await tables.deleteFrom('cells').where('item_id', '=', item.id).where('period_key', '=', input.period).execute();
    const placed = await writeFact(journal, 'cell.period', { itemId: item.id, cellId: cell.id, period: input.period }, input.period);
    const doubts = (await readFact(journal, 'item.uncertain', { itemId: item.id })) ?? [];
    // A point of doubt quotes the text that it is about; the same text may stand twice, each with its own point.
    const about = doubts.findIndex((point) => `${point.what} ${point.why ?? ''}`.includes(`«${cell.text}»`));
    const settled = about < 0 ? [] : await writeFact(journal, 'item.uncertain', { itemId: item.id }, doubts.toSpliced(about, 1));
    const entries = [...placed, ...settled];
    return { entries, result: undefined };
  });
}
