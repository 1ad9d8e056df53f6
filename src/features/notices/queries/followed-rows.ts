import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import { seenPlan } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Followed, FollowKind } from '../model/notice.ts';

/** A thing that can be followed, with the plan it stands in. */
export type FollowedRow = Followed & Readonly<{ planId: number | null; plan: string | null }>;

/** Items, areas or fora that meet `condition` (on `t`, and its `partnership_id`), as far as the viewer may know of them. */
export async function followedRows(
  db: Db,
  viewer: Viewer,
  kind: FollowKind,
  condition: RawBuilder<unknown>,
): Promise<readonly FollowedRow[]> {
  const { rows } = await queries[kind](viewer, condition).execute(db);
  return rows;
}

type Query = (viewer: Viewer, condition: RawBuilder<unknown>) => RawBuilder<FollowedRow>;

const queries: Readonly<Record<FollowKind, Query>> = {
  item: (viewer, condition) => sql`
    select 'item' as kind, t.id, t.title, p.title as "where", '/planer/' || p.slug || '/tiltak/' || t.key as address,
      p.id as "planId", p.slug as plan
    from items t join plans p on p.id = t.plan_id
    where ${condition} and ${seenPlan(viewer, 'p')} and not exists (select from item_removals r where r.item_id = t.id)
    order by t.title, t.id`,
  area: (viewer, condition) => sql`
    select 'area' as kind, t.id, t.title, p.title as "where", '/planer/' || p.slug || '/omrader/' || t.key as address,
      p.id as "planId", p.slug as plan
    from areas t join plans p on p.id = t.plan_id
    where ${condition} and ${seenPlan(viewer, 'p')} and not exists (select from area_removals r where r.area_id = t.id)
    order by t.title, t.id`,
  forum: (_viewer, condition) => sql`
    select 'forum' as kind, t.id, t.name as title, null as "where", '/fora/' || t.slug as address, null as "planId", null as plan
    from fora t where ${condition} order by t.name, t.id`,
};
