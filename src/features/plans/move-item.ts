import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { aboutPlan } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { writeFact } from './store/facts/facts.ts';
import { checkVersion, findItem } from './store/find-item.ts';
import { planTables } from './tables.ts';

const moveItemInput = z.object({
  plan: z.string(),
  item: z.string(),
  /** The item's version that the writer saw, where they ask for it to be compared. */
  version: z.int().optional(),
  group: z.int(),
  /** Place in the group, counted from 0; past the end is the end. */
  position: z.int().min(0),
});

/** Moves an item within its group or to another group of the same plan. Throws group_not_found, changed_since. */
export async function moveItem(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string }>> {
  const input = parseInput(moveItemInput, raw);
  demandSomewhere(actor, 'plan.arrange');
  return changePlan(deps, actor, input.plan, null, async (journal, plan) => {
    demand(actor, 'plan.arrange', aboutPlan(plan));
    const item = await findItem(journal.tx, plan.id, input.item);
    checkVersion(item, input.version);
    const group = await planTables(journal.tx)
      .selectFrom('groups')
      .innerJoin('areas', 'areas.id', 'groups.area_id')
      .select(['groups.title', 'areas.title as area'])
      .where('groups.id', '=', input.group)
      .where('areas.plan_id', '=', plan.id)
      .executeTakeFirst();
    if (!group) throw new AppError('group_not_found');
    const others = await planTables(journal.tx)
      .selectFrom('items')
      .leftJoin('item_removals', 'item_removals.item_id', 'items.id')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('items.group_id', '=', input.group)
      .where('items.id', '<>', item.id)
      .where('item_removals.item_id', 'is', null)
      .executeTakeFirstOrThrow();
    const position = Math.min(input.position, Number(others.count));
    const place = { groupId: input.group, position, area: group.area, group: group.title };
    return { entries: await writeFact(journal, 'item.place', { itemId: item.id }, place), result: undefined };
  });
}
