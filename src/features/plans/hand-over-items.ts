import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { changePlan } from './store/change-plan.ts';
import { writeFact } from './store/facts/facts.ts';
import type { JournalEntry } from './store/journal.ts';
import { planTables } from './tables.ts';

export type NamedItem = Readonly<{ id: number; plan: string; planTitle: string; item: string; title: string }>;

/** The items that name a person, in the plans that no later one has taken over from, by plan. */
export function itemsNaming(db: Db, partnershipId: number, contactId: number): Promise<readonly NamedItem[]> {
  return planTables(db)
    .selectFrom('item_contacts')
    .innerJoin('items', 'items.id', 'item_contacts.item_id')
    .innerJoin('plans', 'plans.id', 'items.plan_id')
    .select(['items.id', 'plans.slug as plan', 'plans.title as planTitle', 'items.key as item', 'items.title'])
    .where('item_contacts.contact_id', '=', contactId)
    .where('plans.partnership_id', '=', partnershipId)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('plan_rollovers').select('plan_id').whereRef('plan_rollovers.from_plan_id', '=', 'plans.id'))),
    )
    .where((eb) => eb.not(eb.exists(eb.selectFrom('item_removals').select('item_id').whereRef('item_removals.item_id', '=', 'items.id'))))
    .orderBy('plans.id')
    .orderBy('items.id')
    .execute();
}

/**
 * Names another person where the newest plans name this one (nobody, where there is none); what history says stays. How
 * many items. The caller has seen to who may.
 */
export async function handOverItems(
  deps: Deps,
  actor: Actor,
  { partnershipId, from, to, why }: Readonly<{ partnershipId: number; from: Named; to: Named | null; why: string | null }>,
): Promise<number> {
  const items = await itemsNaming(deps.db, partnershipId, from.id);
  for (const [plan, named] of Map.groupBy(items, (item) => item.plan)) {
    await changePlan(deps, actor, plan, why, async (journal) => {
      const entries: JournalEntry[] = [];
      for (const { id } of named) {
        const names = await namesAfter(journal.tx, id, from, to);
        entries.push(...(await writeFact(journal, 'item.contacts', { itemId: id }, names)));
      }
      return { entries, result: null };
    });
  }
  return items.length;
}

type Named = Readonly<{ id: number; name: string }>;

async function namesAfter(tx: Db, itemId: number, from: Named, to: Named | null): Promise<readonly string[]> {
  const rows = await planTables(tx)
    .selectFrom('item_contacts')
    .innerJoin('contacts', 'contacts.id', 'item_contacts.contact_id')
    .select(['contacts.id', 'contacts.name'])
    .where('item_id', '=', itemId)
    .orderBy('position')
    .execute();
  return [...new Set(rows.flatMap(({ id, name }) => (id === from.id ? (to?.name ?? []) : name)))];
}
