import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { itemsInEvent, type PlanEvent } from '../model/plan-event.ts';
import { planTables } from '../tables.ts';
import type { JournalEntry } from './journal.ts';

export type Listeners = Pick<Deps, 'onPlanChange'>;

/** Tells those who listen, inside the caller's transaction. */
export async function tellPlanChange(deps: Listeners, tx: Db, { type, ...data }: PlanEvent): Promise<void> {
  const { onPlanChange = [] } = deps;
  if (onPlanChange.length === 0) return;
  const { partnership_id: partnershipId } = await planTables(tx)
    .selectFrom('plans')
    .select('partnership_id')
    .where('slug', '=', data.plan)
    .executeTakeFirstOrThrow();
  for (const listener of onPlanChange) await listener(tx, { type, partnershipId, data });
}

/** Tells of an act in a plan: its version after it, and the items that its entries touch. */
export async function tellEntries(
  deps: Listeners,
  tx: Db,
  plan: Readonly<{ id: number; slug: string }>,
  batch: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  if (!deps.onPlanChange?.length) return;
  const ids = [...new Set(entries.map((entry) => entry.subject.itemId))].filter((id) => id !== undefined).slice(0, itemsInEvent);
  const tables = planTables(tx);
  const { version } = await tables.selectFrom('plans').select('version').where('id', '=', plan.id).executeTakeFirstOrThrow();
  const items = ids.length === 0 ? [] : await tables.selectFrom('items').select('key').where('id', 'in', ids).orderBy('id').execute();
  await tellPlanChange(deps, tx, { type: 'plan.changed', plan: plan.slug, version, batch, items: items.map((item) => item.key) });
}
