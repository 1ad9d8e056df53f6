import { sql } from 'kysely';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { stateAfter, type MeetingStep } from '../model/meeting-state.ts';
import type { MeetingState } from '../model/shown-meeting.ts';
import { meetingTables } from '../tables.ts';
import type { MeetingRow } from './change-meeting.ts';

/** What a calendar shows of a meeting: that it is called, or cancelled. */
const tellsCalendars: readonly MeetingStep[] = ['called', 'cancelled'];

/** Takes a step with a meeting that is held, and gives its state after. Throws meeting_step_impossible. */
export async function takeStep(tx: Db, actor: Actor, meeting: MeetingRow, step: MeetingStep, why: string | null): Promise<MeetingState> {
  const state = stateAfter(meeting.state, step);
  if (state === null) throw new AppError('meeting_step_impossible');
  const tables = meetingTables(tx);
  await tables
    .updateTable('meetings')
    .set({
      state,
      version: meeting.version + 1,
      updated_at: new Date(),
      calendar_sequence: sql`calendar_sequence + ${tellsCalendars.includes(step) ? 1 : 0}`,
    })
    .where('id', '=', meeting.id)
    .execute();
  if (step === 'closed') {
    await tables
      .updateTable('agenda_items')
      .set({ left_at: new Date() })
      .where('meeting_id', '=', meeting.id)
      .where('taken_up_at', 'is not', null)
      .where('left_at', 'is', null)
      .execute();
  }
  await tables
    .insertInto('meeting_steps')
    .values({ meeting_id: meeting.id, step, why, actor_role: actor.role, actor_name: actor.name })
    .execute();
  return state;
}
