import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { aboutPlan } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { writeFact } from './store/facts/facts.ts';
import { checkVersion, findItem } from './store/find-item.ts';

const removeItemInput = z.object({
  plan: z.string(),
  item: z.string(),
  /** The item's version that the writer saw, where they ask for it to be compared. */
  version: z.int().optional(),
  why: z.string().max(4000).nullable().optional(),
});

/** Takes an item out of the plan; its cells and history stay and it can be taken in again. Throws changed_since. */
export async function removeItem(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string }>> {
  const input = parseInput(removeItemInput, raw);
  demandSomewhere(actor, 'plan.arrange');
  return changePlan(deps, actor, input.plan, input.why ?? null, async (journal, plan) => {
    demand(actor, 'plan.arrange', aboutPlan(plan));
    const item = await findItem(journal.tx, plan.id, input.item);
    checkVersion(item, input.version);
    return { entries: await writeFact(journal, 'item.presence', { itemId: item.id }, false), result: undefined };
  });
}
