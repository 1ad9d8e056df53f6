import type { ForumSummary } from '#features/fora/index.ts';
import { listMeetings } from '#features/meetings/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { entryOf, type WheelEntry } from '../model/wheel-entry.ts';
import type { Span } from './shown.ts';

/** More meetings than these in one reading are no calendar any more. */
const meetingsAtMost = 2000;

/** The meetings of a span as the viewer may know of them, cancelled ones too. */
export async function meetingEntries(
  deps: Deps,
  viewer: Viewer,
  partnershipId: number,
  { from, to }: Pick<Span, 'from' | 'to'>,
  _fora: readonly ForumSummary[],
): Promise<readonly WheelEntry[]> {
  const { meetings } = await listMeetings(deps, viewer, { partnershipId, from, to, order: 'oldest', limit: meetingsAtMost });
  return meetings.map((meeting) =>
    entryOf({
      key: `meeting-${meeting.id}`,
      what: 'meeting',
      date: osloToday(new Date(meeting.startsAt)),
      time: meeting.dayOnly ? null : { startsAt: meeting.startsAt, endsAt: meeting.endsAt },
      forum: meeting.forum,
      title: meeting.title,
      place: meeting.place,
      address: `/moter/${meeting.id}`,
      state: meeting.state === 'draft' || meeting.state === 'cancelled' ? meeting.state : null,
      updatedAt: meeting.updatedAt,
      sequence: meeting.calendarSequence,
    }),
  );
}
