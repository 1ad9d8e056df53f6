import { createHash } from 'node:crypto';
import { z } from 'zod';
import { systemActor, type Actor } from '#features/people/index.ts';
import { canonicalJson } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { sendMinutesToMembers } from '../calendar/invite/send-minutes-to-members.ts';
import { minutesDocumentOf, type MinutesDocument } from '../model/minutes-document.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { changeMeeting } from '../store/change-meeting.ts';
import { rowId } from '../store/fields.ts';
import { takeStep } from '../store/take-step.ts';
import { meetingTables } from '../tables.ts';
import { lastMinutes } from './find-minutes.ts';

export type SentOut = Readonly<{ id: number; number: number; contentHash: string }>;

/**
 * Freezes the minutes of a closed meeting as they are now and sends them to the members for remarks. Throws forbidden,
 * meeting_not_found, meeting_step_impossible, minutes_unchanged where the last ones say the same.
 */
export async function sendMinutes(deps: Deps, actor: Actor, raw: unknown): Promise<SentOut> {
  const { meeting: id } = parseInput(z.object({ meeting: rowId }), raw);
  return changeMeeting(
    deps,
    actor,
    id,
    null,
    async ({ tx, meeting, tell }) => {
      await takeStep(tx, actor, meeting, 'minutes-sent', null);
      const document = await currentMinutes(deps, tx, id);
      const contentHash = createHash('sha256').update(canonicalJson(document)).digest('hex');
      const last = await lastMinutes(tx, id);
      if (last?.contentHash === contentHash) throw new AppError('minutes_unchanged');
      const number = (last?.number ?? 0) + 1;
      const row = await meetingTables(tx)
        .insertInto('minutes')
        .values({
          meeting_id: id,
          number,
          document: JSON.stringify(document),
          content_hash: contentHash,
          actor_role: actor.role,
          actor_name: actor.name,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await sendMinutesToMembers(tx, deps, id, number);
      tell('meeting.minutes-sent', undefined, { number, contentHash });
      return { id: row.id, number, contentHash };
    },
    'minutes.keep',
  );
}

/** What the minutes would say now: as the program itself sees the meeting, whole. */
export async function currentMinutes(deps: Deps, tx: Db, id: number): Promise<MinutesDocument> {
  return minutesDocumentOf(await showMeeting({ ...deps, db: tx }, systemActor, id));
}
