import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, prose, rowId } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { lockCase } from '../store/lock-rows.ts';
import { forumName, ownForum } from '../store/own-references.ts';
import { caseTables } from '../tables.ts';

const ways = { up: 'sent-up', down: 'sent-down', across: 'sent-across', answered: 'answered' } as const;

const sendCaseInput = z.object({
  case: rowId,
  to: z.string(),
  /** answered: it comes back with an answer */
  how: z.enum(['up', 'down', 'across', 'answered']),
  note: prose.nullable().optional(),
  on: z.iso.date().optional(),
});

/** Sends a case on to another forum; its number goes with it. Throws forbidden, case_not_found, case_closed, case_stays, forum_not_found, day_in_future. */
export async function sendCase(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(sendCaseInput, raw);
  demandSomewhere(actor, 'case.send');
  const arrivedOn = dayOf(input.on);
  const how = ways[input.how];
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const row = await lockCase(tx, input.case);
    demand(actor, 'case.send', { fora: [row.atForumId] });
    if (row.closed) throw new AppError('case_closed', { case: row.label });
    const forum = await ownForum(tx, row.partnership_id, input.to);
    if (forum.id === row.atForumId) throw new AppError('case_stays', { forum: forum.shortName ?? forum.name });
    const note = cleanOrNull(input.note);
    await caseTables(tx)
      .insertInto('case_stages')
      .values({
        case_id: row.id,
        forum_id: forum.id,
        how,
        arrived_on: arrivedOn,
        note,
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .execute();
    record({
      partnershipId: row.partnership_id,
      subject: 'case',
      subjectId: row.id,
      kind: `case.${how}`,
      before: { forum: await forumName(tx, row.atForumId) },
      after: { forum: forum.shortName ?? forum.name, date: arrivedOn, note },
    });
  });
}
