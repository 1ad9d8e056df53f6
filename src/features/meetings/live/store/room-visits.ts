import { sql } from 'kysely';
import type { ActorRole } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { meetingTables } from '../../tables.ts';

/** How often a visit is renewed (ms), and after how many seconds one that is not renewed has been left. */
export const renewEvery = 30_000;
const leftAfter = 75;

/** A page of the room is open, or still open. What was left without a word is swept away with it. */
export async function noteVisit(db: Db, key: string, meeting: number, role: ActorRole): Promise<void> {
  if (role === 'public') return;
  await meetingTables(db)
    .insertInto('room_visits')
    .values({ key, meeting_id: meeting, role })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ seen_at: sql`now()` }))
    .execute();
  await meetingTables(db)
    .deleteFrom('room_visits')
    .where('seen_at', '<', sql<string>`now() - make_interval(secs => ${2 * leftAfter})`)
    .execute();
}

export async function endVisit(db: Db, key: string): Promise<void> {
  await meetingTables(db).deleteFrom('room_visits').where('key', '=', key).execute();
}

/** How many pages of the room are open, by role. */
export async function countVisits(db: Db, meeting: number): Promise<Readonly<Record<string, number>>> {
  const rows = await meetingTables(db)
    .selectFrom('room_visits')
    .select(({ fn }) => ['role', fn.countAll<number>().as('count')])
    .where('meeting_id', '=', meeting)
    .where('seen_at', '>', sql<string>`now() - make_interval(secs => ${leftAfter})`)
    .groupBy('role')
    .orderBy('role')
    .execute();
  return Object.fromEntries(rows.map(({ role, count }) => [role, Number(count)]));
}
