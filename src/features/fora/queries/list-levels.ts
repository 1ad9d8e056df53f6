import type { Db } from '#platform/db/db.ts';
import { foraTables } from '../tables.ts';

export type ForumLevel = Readonly<{ number: number; name: string }>;

/** The levels of a partnership's fora, from the top. */
export function listLevels(db: Db, partnershipId: number): Promise<readonly ForumLevel[]> {
  return foraTables(db)
    .selectFrom('forum_levels')
    .select(['number', 'name'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('number')
    .execute();
}
