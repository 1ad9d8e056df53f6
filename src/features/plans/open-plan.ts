import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changePlan } from './store/change-plan.ts';
import { openedEntries } from './store/set-opened.ts';

const openPlanInput = z.object({ plan: z.string(), open: z.boolean(), why: z.string().max(2000).nullable().optional() });

/**
 * Opens a plan to everybody, or makes it a draft again; nothing happens where it is so already. Throws forbidden,
 * plan_not_found, identity_number.
 */
export async function openPlan(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string }>> {
  const input = parseInput(openPlanInput, raw);
  demand(actor, 'plan.open');
  const { batch } = await changePlan(deps, actor, input.plan, input.why?.trim() || null, async ({ tx }, plan) => ({
    entries: await openedEntries(tx, plan.id, input.open),
    result: undefined,
  }));
  return { batch };
}
