import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { mayUndo } from './policy.ts';
import { changePlan, type PlanRow, type Work } from './store/change-plan.ts';
import { isFactKind, readFact, writeFact } from './store/facts/facts.ts';
import type { Journal, JournalEntry } from './store/journal.ts';
import { planTables } from './tables.ts';

const undoBatchInput = z.object({ plan: z.string(), batch: z.uuid() });

/**
 * Takes back everything one act did, as a new act. Throws undo_stale where something was changed again since, and
 * undo_impossible where the act can not be taken back (an accepted plan); nothing is written then.
 */
export async function undoBatch(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string }>> {
  const input = parseInput(undoBatchInput, raw);
  const undo = async (journal: Journal, plan: PlanRow): Promise<Work<void>> => {
    const tables = planTables(journal.tx);
    const changes = await tables.selectFrom('changes').selectAll().where('batch', '=', input.batch).orderBy('id', 'desc').execute();
    const first = changes.find((change) => change.plan_id === plan.id);
    if (!first) throw new AppError('not_found');
    if (!mayUndo(actor, plan, { role: first.actor_role, name: first.actor_name })) throw new AppError('forbidden', { deed: 'plan.undo' });
    const undone = await tables.selectFrom('undoings').select('batch').where('batch', '=', input.batch).executeTakeFirst();
    if (undone) throw new AppError('undo_stale');

    const entries: JournalEntry[] = [];
    const linksUndone = new Set<string>();
    for (const change of changes) {
      if (!isFactKind(change.kind)) throw new AppError('undo_impossible');
      const subject = {
        itemId: change.item_id ?? undefined,
        otherItemId: change.other_item_id ?? undefined,
        areaId: change.area_id ?? undefined,
        cellId: change.cell_id ?? undefined,
        period: change.period_key,
      };
      const before = change.before as never;
      const planId = change.plan_id;
      // A link stands in the history of both its plans and is one thing: the second row follows the first.
      if (linksUndone.has(`${change.other_item_id} ${change.item_id}`)) {
        entries.push({ kind: change.kind, subject, planId, before: change.after as never, after: before });
        continue;
      }
      const now = await readFact(journal, change.kind, subject);
      if (!isDeepStrictEqual(now, change.after)) throw new AppError('undo_stale');
      const written = await writeFact({ ...journal, planId }, change.kind, subject, before);
      entries.push(...written.map((entry) => ({ ...entry, planId })));
      if (change.kind === 'item.link') linksUndone.add(`${change.item_id} ${change.other_item_id}`);
    }
    await tables.insertInto('undoings').values({ batch: input.batch, by_batch: journal.batch }).execute();
    return { entries, result: undefined };
  };
  return changePlan(deps, actor, input.plan, null, undo, await otherPlansOf(deps, input));
}

/** The plans that the act changed besides the one it is undone from. */
async function otherPlansOf(deps: Deps, { plan, batch }: z.output<typeof undoBatchInput>): Promise<readonly string[]> {
  const rows = await planTables(deps.db)
    .selectFrom('changes')
    .innerJoin('plans', 'plans.id', 'changes.plan_id')
    .select('plans.slug')
    .distinct()
    .where('changes.batch', '=', batch)
    .where('plans.slug', '<>', plan)
    .execute();
  return rows.map((row) => row.slug);
}
