import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { inviteToMeeting } from './calendar/invite/invite-to-meeting.ts';
import type { MeetingState } from './model/shown-meeting.ts';
import { changeMeeting, type MeetingRow } from './store/change-meeting.ts';
import { orNull, rowId } from './store/fields.ts';
import { takeStep } from './store/take-step.ts';

const stepInput = z.object({ meeting: rowId, why: z.string().max(2000).nullable().optional() });
const whyInput = stepInput.extend({ why: z.string().trim().min(1).max(2000) });

type Step = 'called' | 'opened' | 'closed' | 'cancelled' | 'reopened';
type Taken = Readonly<{ state: MeetingState }>;

/** Calls the meeting: from now on everybody sees it. It must have a time of day. Throws meeting_needs_time, and as `step`. */
export async function callMeeting(deps: Deps, actor: Actor, raw: unknown): Promise<Taken> {
  return step(deps, actor, parseInput(stepInput, raw), 'called', async (_tx, meeting) => {
    if (meeting.dayOnly) throw new AppError('meeting_needs_time');
  });
}

/** The meeting begins. */
export async function openMeeting(deps: Deps, actor: Actor, raw: unknown): Promise<Taken> {
  return step(deps, actor, parseInput(stepInput, raw), 'opened');
}

/** The meeting is over; the entry that the room was at is left. */
export async function closeMeeting(deps: Deps, actor: Actor, raw: unknown): Promise<Taken> {
  return step(deps, actor, parseInput(stepInput, raw), 'closed');
}

/** A closed meeting goes on, before its minutes are approved; what was sent of them stays sent. */
export async function reopenMeeting(deps: Deps, actor: Actor, raw: unknown): Promise<Taken> {
  return step(deps, actor, parseInput(stepInput, raw), 'reopened');
}

/** The meeting will not be held, and why; its entries can be moved to another one. */
export async function cancelMeeting(deps: Deps, actor: Actor, raw: unknown): Promise<Taken> {
  return step(deps, actor, parseInput(whyInput, raw), 'cancelled');
}

/** Throws forbidden, meeting_not_found, meeting_step_impossible, identity_number, and what `check` throws. */
function step(
  deps: Deps,
  actor: Actor,
  { meeting: id, why }: z.output<typeof stepInput>,
  name: Step,
  check?: (tx: Db, meeting: MeetingRow) => Promise<void>,
): Promise<Taken> {
  const reason = orNull(why);
  return changeMeeting(deps, actor, id, reason, async ({ tx, meeting, tell }) => {
    const state = await takeStep(tx, actor, meeting, name, reason);
    await check?.(tx, meeting);
    if (name === 'called' || name === 'cancelled') await inviteToMeeting(tx, deps, id);
    tell(`meeting.${name}`, { state: meeting.state }, { state });
    return { state };
  });
}
