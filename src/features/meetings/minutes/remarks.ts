import { z } from 'zod';
import { readsWithheld } from '#features/fora/index.ts';
import { type Actor, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeMeeting } from '../store/change-meeting.ts';
import { needed, orNull, rowId, words } from '../store/fields.ts';
import { meetingTables } from '../tables.ts';
import { lastMinutes } from './find-minutes.ts';

const remarkInput = z.object({ meeting: rowId, who: words.nullable().optional(), text: z.string().trim().min(1).max(10_000) });

/**
 * A remark to the minutes that were sent last, by one who takes part, before they are approved. `who` is asked for where
 * the role has no name. Throws forbidden, meeting_not_found, minutes_not_found, minutes_approved, remark_who_missing,
 * identity_number.
 */
export async function addRemark(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(remarkInput, raw);
  return changeMeeting(
    deps,
    actor,
    input.meeting,
    null,
    async ({ tx, meeting, tell }) => {
      if (meeting.withheldBy !== null && !readsWithheld(actor, [meeting.forumId])) throw new AppError('forbidden');
      const last = await lastMinutes(tx, meeting.id);
      if (last === null) throw new AppError('minutes_not_found');
      if (last.approvedOn !== null) throw new AppError('minutes_approved');
      const who = orNull(input.who) ?? actor.name;
      if (who === null) throw new AppError('remark_who_missing');
      const row = await meetingTables(tx)
        .insertInto('minutes_remarks')
        .values({ minutes_id: last.id, who, contact_id: actor.contactId, text: needed(input.text, 'text') })
        .returning('id')
        .executeTakeFirstOrThrow();
      tell('meeting.remark-added', undefined, { number: last.number });
      return row;
    },
    'minutes.remark',
  );
}

const answerInput = z.object({ remark: rowId, answer: z.string().trim().min(1).max(10_000) });

/** What became of a remark. Throws forbidden, remark_not_found, minutes_approved, identity_number. */
export async function answerRemark(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { remark: id, answer } = parseInput(answerInput, raw);
  demandSomewhere(actor, 'minutes.keep');
  const found = await meetingTables(deps.db)
    .selectFrom('minutes_remarks')
    .innerJoin('minutes', 'minutes.id', 'minutes_id')
    .select(['minutes.meeting_id as meeting', 'answer'])
    .where('minutes_remarks.id', '=', id)
    .executeTakeFirst();
  if (!found) throw new AppError('remark_not_found');
  await changeMeeting(
    deps,
    actor,
    found.meeting,
    null,
    async ({ tx, meeting, tell }) => {
      if (meeting.state === 'approved') throw new AppError('minutes_approved');
      await meetingTables(tx)
        .updateTable('minutes_remarks')
        .set({ answer: needed(answer, 'answer') })
        .where('id', '=', id)
        .execute();
      tell('meeting.remark-answered', { answer: found.answer }, { answer });
    },
    'minutes.keep',
  );
}
