import type { Db } from '#platform/db/db.ts';
import type { MinutesDocument } from '../model/minutes-document.ts';
import { meetingTables } from '../tables.ts';

export type SentMinutes = Readonly<{
  id: number;
  number: number;
  document: MinutesDocument;
  contentHash: string;
  approvedOn: string | null;
}>;

/** The minutes of a meeting that were sent last; null where none were. */
export async function lastMinutes(db: Db, meetingId: number): Promise<SentMinutes | null> {
  const row = await meetingTables(db)
    .selectFrom('minutes')
    .leftJoin('minutes_approvals', 'minutes_approvals.minutes_id', 'minutes.id')
    .select(['minutes.id', 'minutes.number', 'minutes.document', 'minutes.content_hash as contentHash', 'approved_on as approvedOn'])
    .where('minutes.meeting_id', '=', meetingId)
    .orderBy('minutes.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, document: row.document as MinutesDocument } : null;
}
