import { findShownPersons, type Viewer } from '#features/people/index.ts';
import { isPublicMeeting, readsWithheld, seesDrafts, seesNames } from '#features/fora/index.ts';
import { noteOnce } from '#platform/audit/note-once.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { quorumOf } from '../model/quorum.ts';
import { beforeMinutes } from '../model/screen-entry.ts';
import type { ShownMeeting } from '../model/shown-meeting.ts';
import { readTables } from '../store/read-tables.ts';
import { meetingTables } from '../tables.ts';
import { agendaRows } from './agenda-rows.ts';
import { summaryColumns, summaryOf } from './list-meetings.ts';
import { loadAttendance } from './load-attendance.ts';
import { loadEntries } from './load-entries.ts';
import { loadMinutes } from './load-minutes.ts';
import { loadQuorumAsked } from './load-quorum.ts';

/**
 * A meeting with all that the viewer may read of it. What the room wrote and who was there is for those who take part
 * until the minutes have been sent. Throws meeting_not_found, for drafts too where the viewer may not know of them.
 */
export async function showMeeting(deps: Deps, viewer: Viewer, id: number): Promise<ShownMeeting> {
  const { db } = deps;
  const row = await findRow(deps, id);
  if (!row || !(row.isPublic || seesDrafts(viewer, row.forumId))) throw new AppError('meeting_not_found');
  const reads = readsWithheld(viewer, [row.forumId]);
  const { forumId } = row;
  const names = seesNames(viewer, row.showsNames);
  const [agenda, attendance, minutes, steps, persons, asked] = await Promise.all([
    agendaRows(db, id).then((rows) => loadEntries(db, { viewer, names, forumId }, rows)),
    loadAttendance(db, viewer, names, id),
    loadMinutes(db, viewer, id),
    meetingTables(db)
      .selectFrom('meeting_steps')
      .select(['step', 'at', 'actor_role as role', 'why'])
      .where('meeting_id', '=', id)
      .orderBy('id')
      .execute(),
    findShownPersons(db, viewer, [row.chairId, row.secretaryId]),
    loadQuorumAsked(db, row.forumId, row.startsAt),
  ]);
  const quorum = asked && quorumOf(asked.rule, asked.votingSeats, attendance);
  const hidden = row.withheldBy !== null && !reads;
  // Where the room goes on after minutes were sent, what it writes is not told until it has closed again.
  const isHeld = row.state === 'closed' || row.state === 'approved';
  const tellsMinutes = !hidden && (seesDrafts(viewer, forumId) || (isHeld && minutes.length > 0));
  const { partnershipId, partnershipSlug, partnershipName, chairId, secretaryId, showsNames: _shows, isPublic: _public, ...rest } = row;
  if ([{ withheldBy: row.withheldBy, hidden }, ...agenda].some((entry) => entry.withheldBy !== null && !entry.hidden)) {
    noteOnce(db, { partnershipId, actor: viewer, deed: 'withheld.read', subject: `/moter/${id}`, withheld: true });
  }
  return {
    ...rest,
    ...summaryOf(viewer, row),
    hidden,
    noticeText: hidden ? '' : row.noticeText,
    tellsMinutes,
    withheldWhy: hidden ? null : row.withheldWhy,
    partnership: { id: partnershipId, slug: partnershipSlug, name: partnershipName },
    chair: chairId === null ? null : (persons.get(chairId) ?? null),
    secretary: secretaryId === null ? null : (persons.get(secretaryId) ?? null),
    agenda: tellsMinutes ? agenda : agenda.map(beforeMinutes),
    attendance: tellsMinutes ? attendance : [],
    quorum: tellsMinutes ? quorum : null,
    minutes: hidden ? minutes.map((sent) => ({ ...sent, remarks: [], corrections: [] })) : minutes,
    steps: hidden ? steps.map((step) => ({ ...step, why: null })) : steps,
  };
}

function findRow({ db }: Deps, id: number) {
  return readTables(db)
    .selectFrom('meetings')
    .innerJoin('fora', 'fora.id', 'meetings.forum_id')
    .innerJoin('partnerships', 'partnerships.id', 'meetings.partnership_id')
    .leftJoin('organisations', 'organisations.id', 'meetings.host_organisation_id')
    .select(summaryColumns)
    .select([
      isPublicMeeting('meetings').as('isPublic'),
      'partnerships.id as partnershipId',
      'partnerships.slug as partnershipSlug',
      'partnerships.name as partnershipName',
      'partnerships.shows_contact_names as showsNames',
      'fora.language',
      'meetings.notice_text as noticeText',
      'meetings.series_id as seriesId',
      'meetings.host_organisation_id as hostId',
      'organisations.name as host',
      'meetings.chair_contact_id as chairId',
      'meetings.secretary_contact_id as secretaryId',
      'meetings.withheld_by as withheldBy',
      'meetings.withheld_why as withheldWhy',
      'meetings.version',
    ])
    .where('meetings.id', '=', id)
    .executeTakeFirst();
}
