import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanRequired, prose, rowId } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { aboutAnswer, lockAssignment } from '../store/lock-rows.ts';
import { caseTables } from '../tables.ts';

const reportAssignmentInput = z.object({ assignment: rowId, text: prose.min(1), on: z.iso.date().optional() });

/** Reports back on an assignment or input. Throws forbidden, assignment_not_found, assignment_closed, assignment_declined, day_in_future. */
export async function reportAssignment(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(reportAssignmentInput, raw);
  const reportedOn = dayOf(input.on);
  const text = cleanRequired(input.text, 'text');
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    demandSomewhere(actor, 'assignment.answer');
    const row = await lockAssignment(tx, input.assignment);
    demand(actor, 'assignment.answer', aboutAnswer(row));
    if (row.closed) throw new AppError('assignment_closed');
    if (row.answer === 'declined') throw new AppError('assignment_declined');
    await caseTables(tx)
      .insertInto('assignment_reports')
      .values({ assignment_id: row.id, text, reported_on: reportedOn, actor_role: actor.role, actor_name: actor.name })
      .execute();
    const after = { date: reportedOn, text };
    record({ partnershipId: row.partnership_id, subject: 'assignment', subjectId: row.id, kind: 'assignment.reported', after });
  });
}
