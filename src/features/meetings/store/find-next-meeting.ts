import type { Db } from '#platform/db/db.ts';
import { meetingTables } from '../tables.ts';

/** The forum's first planned or called meeting after a moment (ISO), null where there is none. */
export async function findNextMeeting(db: Db, forumId: number, after: string): Promise<number | null> {
  const row = await meetingTables(db)
    .selectFrom('meetings')
    .select('id')
    .where('forum_id', '=', forumId)
    .where('state', 'in', ['draft', 'called'])
    .where('starts_at', '>', after)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
