import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanRequired, prose, rowId } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { aboutDecision, lockDecision } from '../store/lock-rows.ts';
import { caseTables } from '../tables.ts';

const completeDecisionInput = z.object({ decision: rowId, text: prose.min(1), on: z.iso.date().optional() });
const reopenDecisionInput = z.object({ decision: rowId, why: prose.nullable().optional() });

/**
 * Tells what became of a decision: the secretariat, or the contact who was to follow it up. Throws forbidden,
 * decision_not_found, decision_done, day_in_future.
 */
export async function completeDecision(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(completeDecisionInput, raw);
  demandSomewhere(actor, 'decision.complete');
  const completedOn = dayOf(input.on);
  const text = cleanRequired(input.text, 'text');
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const row = await lockDecision(tx, input.decision);
    demand(actor, 'decision.complete', aboutDecision(row));
    if (row.done) throw new AppError('decision_done');
    await caseTables(tx)
      .insertInto('decision_completions')
      .values({ decision_id: row.id, completed_on: completedOn, text, actor_role: actor.role, actor_name: actor.name })
      .execute();
    const after = { date: completedOn, text };
    record({ partnershipId: row.partnership_id, subject: 'decision', subjectId: row.id, kind: 'decision.completed', after });
  });
}

/** Takes back that a decision was followed up; what was told stays in the history. Throws forbidden, decision_not_found, decision_not_done. */
export async function reopenDecision(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(reopenDecisionInput, raw);
  demandSomewhere(actor, 'decision.record');
  await changeSteering(deps, actor, input.why ?? null, async ({ tx, record }) => {
    const row = await lockDecision(tx, input.decision);
    demand(actor, 'decision.record', { fora: [row.forum_id] });
    const gone = await caseTables(tx)
      .deleteFrom('decision_completions')
      .where('decision_id', '=', row.id)
      .returning(['completed_on as date', 'text'])
      .executeTakeFirst();
    if (!gone) throw new AppError('decision_not_done');
    record({ partnershipId: row.partnership_id, subject: 'decision', subjectId: row.id, kind: 'decision.reopened', before: gone });
  });
}
