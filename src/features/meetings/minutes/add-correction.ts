import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeMeeting } from '../store/change-meeting.ts';
import { needed, rowId } from '../store/fields.ts';
import { meetingTables } from '../tables.ts';
import { lastMinutes } from './find-minutes.ts';

const correctionInput = z.object({ meeting: rowId, text: z.string().trim().min(1).max(10_000) });

/**
 * Adds a correction to approved minutes; what they say stays as it is, and the correction stands with them for ever. Throws
 * forbidden, meeting_not_found, minutes_not_approved, identity_number.
 */
export async function addCorrection(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(correctionInput, raw);
  return changeMeeting(
    deps,
    actor,
    input.meeting,
    null,
    async ({ tx, meeting, tell }) => {
      const last = await lastMinutes(tx, meeting.id);
      if (last === null || last.approvedOn === null) throw new AppError('minutes_not_approved');
      const text = needed(input.text, 'text');
      const row = await meetingTables(tx)
        .insertInto('minutes_corrections')
        .values({ minutes_id: last.id, text, actor_role: actor.role, actor_name: actor.name })
        .returning('id')
        .executeTakeFirstOrThrow();
      tell('meeting.minutes-corrected', undefined, { text });
      return row;
    },
    'minutes.keep',
  );
}
