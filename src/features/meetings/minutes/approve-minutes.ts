import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { isSame } from '#shared/is-same.ts';
import { parseInput } from '#shared/parse-input.ts';
import { ownWords } from '../model/minutes-document.ts';
import { changeMeeting, type MeetingRow } from '../store/change-meeting.ts';
import { day, rowId } from '../store/fields.ts';
import { takeStep } from '../store/take-step.ts';
import { meetingTables } from '../tables.ts';
import { lastMinutes } from './find-minutes.ts';
import { currentMinutes } from './send-minutes.ts';

/** `on` is the day; `inMeeting` the meeting of the same forum that approved them, where it was a meeting. */
const approveInput = z.object({ meeting: rowId, on: day, inMeeting: rowId.nullable().optional() });

/**
 * Approves the minutes that were sent last; from then on nothing of the meeting changes. Throws forbidden,
 * meeting_not_found, meeting_settled, minutes_not_found, minutes_changed_since where the meeting says something else than
 * what was sent, meeting_step_impossible, approval_date_wrong, meeting_of_other_forum.
 */
export async function approveMinutes(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ minutes: number }>> {
  const { meeting: id, on, inMeeting } = parseInput(approveInput, raw);
  return changeMeeting(
    deps,
    actor,
    id,
    null,
    async ({ tx, meeting, tell }) => {
      if (meeting.state === 'approved') throw new AppError('meeting_settled');
      if (on > osloToday() || on < osloToday(new Date(meeting.startsAt))) throw new AppError('approval_date_wrong');
      const last = await lastMinutes(tx, id);
      if (last === null) throw new AppError('minutes_not_found');
      if (!isSame(ownWords(last.document), ownWords(await currentMinutes(deps, tx, id)))) throw new AppError('minutes_changed_since');
      const approvedIn = inMeeting == null ? null : await laterMeeting(tx, meeting, inMeeting);
      await takeStep(tx, actor, meeting, 'approved', null);
      await meetingTables(tx)
        .insertInto('minutes_approvals')
        .values({
          minutes_id: last.id,
          meeting_id: id,
          approved_on: on,
          approved_in_meeting_id: approvedIn,
          actor_role: actor.role,
          actor_name: actor.name,
        })
        .execute();
      tell('meeting.minutes-approved', undefined, { number: last.number, on, contentHash: last.contentHash });
      return { minutes: last.id };
    },
    'minutes.keep',
  );
}

/** Throws meeting_of_other_forum. */
async function laterMeeting(tx: Db, { id, forumId }: MeetingRow, other: number): Promise<number> {
  const row = await meetingTables(tx)
    .selectFrom('meetings')
    .select('id')
    .where('id', '=', other)
    .where('forum_id', '=', forumId)
    .executeTakeFirst();
  if (!row || row.id === id) throw new AppError('meeting_of_other_forum');
  return row.id;
}
