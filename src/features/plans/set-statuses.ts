import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { checkPeriodAndStatus } from './edit-cell.ts';
import { mayWriteCells } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { readFact, writeFact } from './store/facts/facts.ts';
import { findItem } from './store/find-item.ts';
import type { JournalEntry } from './store/journal.ts';

const setStatusesInput = z.object({
  plan: z.string(),
  items: z.array(z.string()).min(1).max(500),
  period: z.string().regex(/^\d{4}$/),
  status: z.string().nullable(),
  why: z.string().nullable().optional(),
});

/** Sets one status for one period of several items, all or none; `changed` counts those that said something else before. */
export async function setStatuses(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string; changed: number }>> {
  const input = parseInput(setStatusesInput, raw);
  const { result, batch } = await changePlan(deps, actor, input.plan, input.why ?? null, async (journal, plan) => {
    await checkPeriodAndStatus(journal, plan, input.period, input.status);
    const entries: JournalEntry[] = [];
    for (const key of new Set(input.items)) {
      const item = await findItem(journal.tx, plan.id, key);
      if (!mayWriteCells(actor, plan, item.contactIds)) throw new AppError('forbidden', { deed: 'plan.write-cells' });
      const subject = { itemId: item.id, period: input.period };
      const current = await readFact(journal, 'cell', subject);
      if ((current?.status ?? null) === input.status) continue;
      const { text, open } = current ?? { text: '', open: false };
      entries.push(...(await writeFact(journal, 'cell', subject, { text, open, status: input.status })));
    }
    return { entries, result: entries.length };
  });
  return { batch, changed: result };
}
