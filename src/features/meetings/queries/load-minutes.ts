import { takesPart } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import type { MinutesView } from '../model/shown-meeting.ts';
import { meetingTables } from '../tables.ts';

/** The minutes that were sent, the newest first. Remarks are for those who take part; corrections for everybody. */
export async function loadMinutes(db: Db, viewer: Viewer, meetingId: number): Promise<readonly MinutesView[]> {
  const tables = meetingTables(db);
  const [rows, remarks, corrections] = await Promise.all([
    tables
      .selectFrom('minutes')
      .leftJoin('minutes_approvals', 'minutes_approvals.minutes_id', 'minutes.id')
      .select(['minutes.id', 'minutes.number', 'minutes.sent_at as sentAt', 'minutes.content_hash as contentHash'])
      .select(['approved_on as approvedOn', 'approved_in_meeting_id as approvedInMeeting'])
      .where('minutes.meeting_id', '=', meetingId)
      .orderBy('minutes.number', 'desc')
      .execute(),
    tables
      .selectFrom('minutes_remarks')
      .innerJoin('minutes', 'minutes.id', 'minutes_id')
      .select(['minutes_remarks.id', 'minutes_id as minutesId', 'who', 'text', 'answer', 'at'])
      .where('minutes.meeting_id', '=', meetingId)
      .orderBy('minutes_remarks.id')
      .execute(),
    tables
      .selectFrom('minutes_corrections')
      .innerJoin('minutes', 'minutes.id', 'minutes_id')
      .select(['minutes_corrections.id', 'minutes_id as minutesId', 'text', 'at'])
      .where('minutes.meeting_id', '=', meetingId)
      .orderBy('minutes_corrections.id')
      .execute(),
  ]);
  const remarksOf = groupBy(takesPart(viewer) ? remarks : [], ({ minutesId }) => minutesId);
  const correctionsOf = groupBy(corrections, ({ minutesId }) => minutesId);
  return rows.map((row) => ({
    ...row,
    remarks: (remarksOf.get(row.id) ?? []).map(({ minutesId: _of, ...remark }) => remark),
    corrections: (correctionsOf.get(row.id) ?? []).map(({ minutesId: _of, ...correction }) => correction),
  }));
}
