import { z } from 'zod';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { slugOf, takeSlug } from '#shared/slug.ts';
import { cleanText, longestText } from './model/clean-text.ts';
import { aboutPlan } from './policy.ts';
import { changePlan } from './store/change-plan.ts';
import { planTables } from './tables.ts';

const addItemInput = z.object({ plan: z.string(), group: z.int(), title: z.string().min(1).max(longestText) });

/** Adds an item at the end of a group; `key` is its address in the plan. Throws group_not_found. */
export async function addItem(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ batch: string; key: string }>> {
  const input = parseInput(addItemInput, raw);
  demandSomewhere(actor, 'plan.arrange');
  const title = cleanText(input.title);
  if (title === '') throw new AppError('title_missing');
  const { result, batch } = await changePlan(deps, actor, input.plan, null, async (journal, plan) => {
    demand(actor, 'plan.arrange', aboutPlan(plan));
    const tables = planTables(journal.tx);
    const group = await tables
      .selectFrom('groups')
      .innerJoin('areas', 'areas.id', 'groups.area_id')
      .select('groups.id')
      .where('groups.id', '=', input.group)
      .where('areas.plan_id', '=', plan.id)
      .executeTakeFirst();
    if (!group) throw new AppError('group_not_found');
    const rows = await tables.selectFrom('items').select(['key', 'position', 'group_id']).where('plan_id', '=', plan.id).execute();
    const last = Math.max(0, ...rows.filter((row) => row.group_id === group.id).map((row) => row.position));
    const key = takeSlug(slugOf(title), new Set(rows.map((row) => row.key)));
    const item = await tables
      .insertInto('items')
      .values({ plan_id: plan.id, group_id: group.id, key, title, links: [], uncertain: '[]', position: last + 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { entries: [{ kind: 'item.presence', subject: { itemId: item.id }, before: false, after: true }], result: key };
  });
  return { batch, key: result };
}
