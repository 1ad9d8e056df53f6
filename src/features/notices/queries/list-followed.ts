import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { followedRows, type FollowedRow } from './followed-rows.ts';

/**
 * What a contact follows, as far as the viewer may know of it. Whoever follows something of a plan follows the same (by its
 * key) in the plans that were made from it.
 */
export async function listFollowed(db: Db, viewer: Viewer, contactId: number): Promise<readonly FollowedRow[]> {
  const parts = await Promise.all([
    followedRows(db, viewer, 'item', sql`t.id in (${withSuccessors('items', 'item_id', contactId)})`),
    followedRows(db, viewer, 'area', sql`t.id in (${withSuccessors('areas', 'area_id', contactId)})`),
    followedRows(db, viewer, 'forum', sql`t.id in (select forum_id from follows where contact_id = ${contactId})`),
  ]);
  return parts.flat();
}

function withSuccessors(table: 'items' | 'areas', column: 'item_id' | 'area_id', contactId: number) {
  return sql`
    with recursive line as (
      select x.id, x.plan_id, x.key from follows f join ${sql.table(table)} x on x.id = f.${sql.ref(column)} where f.contact_id = ${contactId}
      union
      select x.id, x.plan_id, x.key from line
      join plan_rollovers r on r.from_plan_id = line.plan_id
      join ${sql.table(table)} x on x.plan_id = r.plan_id and x.key = line.key
    ) select id from line`;
}
