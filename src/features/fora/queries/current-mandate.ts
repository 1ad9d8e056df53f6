import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { foraTables } from '../tables.ts';

export type CurrentMandate = Readonly<{
  id: number;
  number: number;
  validFrom: string | null;
  quorumCount: number | null;
  quorumPercent: number | null;
}>;

/** The mandate that holds on a day (today where none is given): the last one that was valid by then; null where there is none. */
export async function currentMandate(db: Db, forumId: number, onDate = osloToday()): Promise<CurrentMandate | null> {
  const row = await foraTables(db)
    .selectFrom('mandates')
    .select(['id', 'number', 'valid_from as validFrom', 'quorum_count as quorumCount', 'quorum_percent as quorumPercent'])
    .where('forum_id', '=', forumId)
    .where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', onDate)]))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
