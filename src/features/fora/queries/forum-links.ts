import type { Db } from '#platform/db/db.ts';
import type { ForumLink } from '../model/forum-view.ts';
import { foraTables } from '../tables.ts';

/** Fora by id with what a link to them says; ids that do not exist are left out, nulls are passed over. */
export async function forumLinks(db: Db, ids: readonly (number | null)[]): Promise<ReadonlyMap<number, ForumLink>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await foraTables(db)
    .selectFrom('fora')
    .select(['id', 'slug', 'name', 'short_name as shortName'])
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
