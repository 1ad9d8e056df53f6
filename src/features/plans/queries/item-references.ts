import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { planTables } from '../tables.ts';
import { seenPlan } from '../store/seen-plan.ts';

/** An item as others speak of it. */
export type ItemReference = Readonly<{
  id: number;
  key: string;
  title: string;
  plan: string;
  planTitle: string;
  planYear: number;
  partnershipId: number;
  removed: boolean;
}>;

/** Items by id, in the order of their plans and places; also those that have been taken out, but not of drafts that are not theirs. */
export async function listItemReferences(db: Db, viewer: Viewer, ids: readonly number[]): Promise<readonly ItemReference[]> {
  if (ids.length === 0) return [];
  return referencesOf(db)
    .where('items.id', 'in', [...ids])
    .where(seenPlan(viewer, 'plans'))
    .orderBy('plans.year', 'desc')
    .orderBy('plans.id')
    .orderBy('items.position')
    .execute();
}

/** The item with this key in the plan with this slug. Throws item_not_found. */
export async function findItemReference(db: Db, plan: string, key: string): Promise<ItemReference> {
  const found = await referencesOf(db).where('plans.slug', '=', plan).where('items.key', '=', key).executeTakeFirst();
  if (!found) throw new AppError('item_not_found', { item: key });
  return found;
}

function referencesOf(db: Db) {
  return planTables(db)
    .selectFrom('items')
    .innerJoin('plans', 'plans.id', 'items.plan_id')
    .leftJoin('item_removals', 'item_removals.item_id', 'items.id')
    .select((eb) => [
      'items.id',
      'items.key',
      'items.title',
      'plans.slug as plan',
      'plans.title as planTitle',
      'plans.year as planYear',
      'plans.partnership_id as partnershipId',
      eb('item_removals.item_id', 'is not', null).$castTo<boolean>().as('removed'),
    ]);
}
