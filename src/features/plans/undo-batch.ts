import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { mayUndo } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { isFactKind, readFact, writeFact } from './store/facts/facts.ts';
import type { JournalEntry } from './store/journal.ts';
import { planTables } from './tables.ts';

const undoBatchInput = z.object({ plan: z.string(), batch: z.uuid() });

/**
 * Takes back everything one act did, as a new act. Throws undo_stale where something was changed again since, and
 * undo_impossible where the act can not be taken back (an accepted plan); nothing is written then.
 */
export async function undoBatch(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string }>> {
  const input = parseInput(undoBatchInput, raw);
  return changePlan(deps, actor, input.plan, null, async (journal, plan) => {
    const tables = planTables(journal.tx);
    const changes = await tables
      .selectFrom('changes')
      .selectAll()
      .where('batch', '=', input.batch)
      .where('plan_id', '=', plan.id)
      .orderBy('id', 'desc')
      .execute();
    const first = changes[0];
    if (!first) throw new AppError('not_found');
    if (!mayUndo(actor, { role: first.actor_role, name: first.actor_name })) throw new AppError('forbidden');
    const undone = await tables.selectFrom('undoings').select('batch').where('batch', '=', input.batch).executeTakeFirst();
    if (undone) throw new AppError('undo_stale');

    const entries: JournalEntry[] = [];
    for (const change of changes) {
      if (!isFactKind(change.kind)) throw new AppError('undo_impossible');
      const subject = {
        itemId: change.item_id ?? undefined,
        areaId: change.area_id ?? undefined,
        cellId: change.cell_id ?? undefined,
        period: change.period_key,
      };
      const now = await readFact(journal, change.kind, subject);
      if (!isDeepStrictEqual(now, change.after)) throw new AppError('undo_stale');
      entries.push(...(await writeFact(journal, change.kind, subject, change.before as never)));
    }
    await tables.insertInto('undoings').values({ batch: input.batch, by_batch: journal.batch }).execute();
    return { entries, result: undefined };
  });
}
