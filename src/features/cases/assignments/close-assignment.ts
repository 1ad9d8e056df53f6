import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, prose, rowId } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { lockAssignment } from '../store/lock-rows.ts';
import { caseTables } from '../tables.ts';

const closeAssignmentInput = z.object({ assignment: rowId, note: prose.nullable().optional(), on: z.iso.date().optional() });

/** Closes an assignment or input: nothing more is awaited. Throws forbidden, assignment_not_found, assignment_closed, day_in_future. */
export async function closeAssignment(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(closeAssignmentInput, raw);
  demandSomewhere(actor, 'assignment.give');
  const closedOn = dayOf(input.on);
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const row = await lockAssignment(tx, input.assignment);
    demand(actor, 'assignment.give', { fora: [row.from_forum_id] });
    if (row.closed) throw new AppError('assignment_closed');
    const note = cleanOrNull(input.note);
    await caseTables(tx)
      .insertInto('assignment_closures')
      .values({ assignment_id: row.id, closed_on: closedOn, note, actor_role: actor.role, actor_name: actor.name })
      .execute();
    const after = { date: closedOn, note };
    record({ partnershipId: row.partnership_id, subject: 'assignment', subjectId: row.id, kind: 'assignment.closed', after });
  });
}
