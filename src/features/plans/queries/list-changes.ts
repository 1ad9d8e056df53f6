import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { looksLikeUnit } from '#features/people/index.ts';
import type { ChangeEntry, ChangeKind } from '../model/change.ts';
import { maySeeWho } from '../policy.ts';
import { planTables } from '../tables.ts';

export type ChangesOf = Readonly<{
  planId: number;
  itemId?: number | undefined;
  areaId?: number | undefined;
  limit?: number | undefined;
  /** only those with a lower id, for the next page */
  before?: number | undefined;
}>;

/** History of a plan, of an item or of an area and its items, the latest first. The public sees roles, not names. */
export async function listChanges(deps: Deps, viewer: Viewer, of: ChangesOf): Promise<readonly ChangeEntry[]> {
  let query = planTables(deps.db)
    .selectFrom('changes')
    .leftJoin('items', 'items.id', 'changes.item_id')
    .leftJoin('groups', 'groups.id', 'items.group_id')
    .leftJoin('areas', (join) => join.on((eb) => eb('areas.id', '=', eb.fn.coalesce('changes.area_id', 'groups.area_id'))))
    .leftJoin('items as other', 'other.id', 'changes.other_item_id')
    .leftJoin('plans as other_plan', 'other_plan.id', 'other.plan_id')
    .leftJoin('sectors as other_sector', 'other_sector.id', 'other_plan.sector_id')
    .leftJoin('undoings', 'undoings.batch', 'changes.batch')
    .select((eb) => [
      'changes.id',
      'changes.batch',
      'changes.kind',
      'changes.period_key as period',
      'changes.before',
      'changes.after',
      'changes.why',
      'changes.actor_role as role',
      'changes.actor_name as who',
      'changes.at',
      'undoings.by_batch',
      // Taking a whole plan in is not taken back with one button.
      eb
        .exists(
          eb
            .selectFrom('changes as same_act')
            .select('same_act.id')
            .whereRef('same_act.batch', '=', 'changes.batch')
            .where('same_act.kind', 'like', 'plan.%'),
        )
        .as('accepted'),
      'items.key as item_key',
      'items.title as item_title',
      'areas.key as area_key',
      'areas.title as area_title',
      'other.key as other_key',
      'other.title as other_title',
      'other_plan.slug as other_slug',
      'other_plan.title as other_plan_title',
      'other_sector.name as other_sector',
    ])
    .where('changes.plan_id', '=', of.planId)
    .orderBy('changes.id', 'desc')
    .limit(of.limit ?? 200);
  if (of.itemId !== undefined) query = query.where('changes.item_id', '=', of.itemId);
  if (of.areaId !== undefined) query = query.where('areas.id', '=', of.areaId);
  if (of.before !== undefined) query = query.where('changes.id', '<', of.before);
  const rows = await query.execute();
  const seesWho = maySeeWho(viewer);
  return rows.map((row) => ({
    id: row.id,
    batch: row.batch,
    kind: row.kind as ChangeKind,
    period: row.period,
    before: shown(row.kind, row.before, seesWho),
    after: shown(row.kind, row.after, seesWho),
    why: row.why,
    role: row.role,
    who: seesWho ? row.who : null,
    at: row.at,
    undone: row.by_batch !== null,
    undoable: row.by_batch === null && !row.accepted,
    item: row.item_key === null ? null : { key: row.item_key, title: row.item_title ?? '' },
    area: row.area_key === null ? null : { key: row.area_key, title: row.area_title ?? '' },
    other:
      row.other_key === null
        ? null
        : {
            plan: { slug: row.other_slug ?? '', title: row.other_plan_title ?? '', sector: row.other_sector },
            key: row.other_key,
            title: row.other_title ?? '',
          },
  }));
}

/** Contacts in history are shown as the plan shows them: to the public only the units. */
function shown(kind: string, value: unknown, seesWho: boolean): unknown {
  if (seesWho || kind !== 'item.contacts' || !Array.isArray(value)) return value;
  return value.filter((name): name is string => typeof name === 'string' && looksLikeUnit(name));
}
