import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, prose, rowId } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { aboutAnswer, lockAssignment } from '../store/lock-rows.ts';
import { caseTables } from '../tables.ts';

const answerAssignmentInput = z.object({
  assignment: rowId,
  answer: z.enum(['accepted', 'declined']),
  reason: prose.nullable().optional(),
  on: z.iso.date().optional(),
});

/**
 * Accepts an assignment or input, or declines it with the reason; the last answer counts. The secretariat, members and
 * the contact who is responsible answer. Throws forbidden, assignment_not_found, assignment_closed, reason_missing, day_in_future.
 */
export async function answerAssignment(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(answerAssignmentInput, raw);
  const answeredOn = dayOf(input.on);
  const reason = cleanOrNull(input.reason);
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    demandSomewhere(actor, 'assignment.answer');
    const row = await lockAssignment(tx, input.assignment);
    demand(actor, 'assignment.answer', aboutAnswer(row));
    if (row.closed) throw new AppError('assignment_closed');
    if (input.answer === 'declined' && reason === null) throw new AppError('reason_missing');
    await caseTables(tx)
      .insertInto('assignment_answers')
      .values({
        assignment_id: row.id,
        answer: input.answer,
        reason,
        answered_on: answeredOn,
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .execute();
    const after = { date: answeredOn, reason };
    record({ partnershipId: row.partnership_id, subject: 'assignment', subjectId: row.id, kind: `assignment.${input.answer}`, after });
  });
}
