import { isPublicMeeting } from '#features/fora/index.ts';
import type { Db } from '#platform/db/db.ts';
import { readTables } from '../store/read-tables.ts';

/** Entries as they stand in the table, with their case and the meeting they go on from; in the order of the agenda. */
function entriesOf(db: Db) {
  return readTables(db)
    .selectFrom('agenda_items as entry')
    .leftJoin('cases', 'cases.id', 'entry.case_id')
    .leftJoin('agenda_items as earlier', 'earlier.id', 'entry.continues_id')
    .leftJoin('meetings as earlier_meeting', 'earlier_meeting.id', 'earlier.meeting_id')
    .leftJoin('live_texts as notes', (join) => join.onRef('notes.agenda_item_id', '=', 'entry.id').on('notes.field', '=', 'notes'))
    .select([
      'entry.id',
      'entry.forum_id as forumId',
      'entry.meeting_id as meetingId',
      'entry.section',
      'entry.title',
      'entry.type',
      'entry.minutes',
      'entry.responsible',
      'entry.responsible_contact_id as responsibleContactId',
      'entry.text',
      'entry.withheld_by as withheldBy',
      'entry.withheld_why as withheldWhy',
      'entry.continues_id as continuesId',
      'entry.taken_up_at as takenUpAt',
      'entry.left_at as leftAt',
      'entry.version',
      'cases.id as caseId',
      'cases.label as caseLabel',
      'cases.title as caseTitle',
      'cases.background',
      'cases.proposal',
      'cases.withheld_by as caseWithheldBy',
      'cases.withheld_why as caseWithheldWhy',
      'cases.public_title as publicTitle',
      'earlier.meeting_id as earlierMeetingId',
      'earlier_meeting.starts_at as earlierStartsAt',
      isPublicMeeting('earlier_meeting').as('earlierIsPublic'),
      'notes.text as notes',
    ])
    .where('entry.removed_at', 'is', null)
    .orderBy('entry.position')
    .orderBy('entry.id');
}

export type AgendaRow = Awaited<ReturnType<typeof agendaRows>>[number];

export function agendaRows(db: Db, meetingId: number) {
  return entriesOf(db).where('entry.meeting_id', '=', meetingId).execute();
}

export function backlogRows(db: Db, forumId: number): Promise<AgendaRow[]> {
  return entriesOf(db).where('entry.meeting_id', 'is', null).where('entry.forum_id', '=', forumId).execute();
}
