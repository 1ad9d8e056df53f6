import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, prose, rowId } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { aboutCase, lockCase } from '../store/lock-rows.ts';
import { caseTables } from '../tables.ts';

const closeCaseInput = z.object({ case: rowId, why: prose.nullable().optional(), on: z.iso.date().optional() });
const reopenCaseInput = z.object({ case: rowId, why: prose.nullable().optional() });

/** Closes a case: nothing more is to be done with it. Throws forbidden, case_not_found, case_closed, day_in_future. */
export async function closeCase(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(closeCaseInput, raw);
  demandSomewhere(actor, 'case.edit');
  const closedOn = dayOf(input.on);
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const row = await lockCase(tx, input.case);
    demand(actor, 'case.edit', aboutCase(row));
    if (row.closed) throw new AppError('case_closed', { case: row.label });
    const why = cleanOrNull(input.why);
    await caseTables(tx)
      .insertInto('case_closures')
      .values({ case_id: row.id, closed_on: closedOn, why, actor_role: actor.role, actor_name: actor.name })
      .execute();
    const after = { date: closedOn, why };
    record({ partnershipId: row.partnership_id, subject: 'case', subjectId: row.id, kind: 'case.closed', after });
  });
}

/** Takes a closed case up again where it stood. Throws forbidden, case_not_found, case_not_closed. */
export async function reopenCase(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(reopenCaseInput, raw);
  demandSomewhere(actor, 'case.edit');
  await changeSteering(deps, actor, input.why ?? null, async ({ tx, record }) => {
    const row = await lockCase(tx, input.case);
    demand(actor, 'case.edit', aboutCase(row));
    if (!row.closed) throw new AppError('case_not_closed', { case: row.label });
    await caseTables(tx).deleteFrom('case_closures').where('case_id', '=', row.id).execute();
    record({ partnershipId: row.partnership_id, subject: 'case', subjectId: row.id, kind: 'case.reopened' });
  });
}
