import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { asks } from '../model/views.ts';
import { keepsRounds } from '../policy.ts';
import { roundTables } from '../tables.ts';

const patternInput = z
  .object({
    plan: z.string().max(200),
    forum: z.int().positive(),
    /** days before each meeting of the forum that the round is to be opened, and that answers are due */
    openDays: z.int().min(1).max(365),
    daysBefore: z.int().min(0).max(364),
    asks: z.array(z.enum(asks)).min(1).max(asks.length),
    reminderDays: z.array(z.int().min(0).max(60)).max(5).default([]),
    greeting: z.string().max(2000).default(''),
  })
  .refine(({ openDays, daysBefore }) => openDays > daysBefore, { path: ['openDays'] });

/** Plans a round of a plan before each meeting of a forum. Nothing is sent by it. Throws forbidden, plan_not_found, forum_not_found. */
export async function addPattern(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(patternInput, raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  const greeting = cleanText(input.greeting);
  return inTransaction(deps.db, async (tx) => {
    const tables = roundTables(tx);
    const plan = await tables.selectFrom('plans').select(['id', 'partnership_id']).where('slug', '=', input.plan).executeTakeFirst();
    if (!plan) throw new AppError('plan_not_found', { plan: input.plan });
    const forum = await tables
      .selectFrom('fora')
      .select('id')
      .where('id', '=', input.forum)
      .where('partnership_id', '=', plan.partnership_id)
      .executeTakeFirst();
    if (!forum) throw new AppError('forum_not_found');
    const { id } = await tables
      .insertInto('round_patterns')
      .values({
        partnership_id: plan.partnership_id,
        plan_id: plan.id,
        forum_id: forum.id,
        open_days: input.openDays,
        days_before: input.daysBefore,
        asks: [...input.asks],
        reminder_days: [...input.reminderDays],
        greeting,
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await recordAudit(tx, { partnershipId: plan.partnership_id, actor, deed: 'round.pattern-added', subject: '/runder/monstre' });
    return { id };
  });
}

/** Plans no more rounds by a pattern; those that were opened stand. Throws forbidden, round_pattern_not_found. */
export async function endPattern(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { pattern } = parseInput(z.object({ pattern: z.int() }), raw);
  if (!keepsRounds(actor)) throw new AppError('forbidden');
  await inTransaction(deps.db, async (tx) => {
    const ended = await roundTables(tx)
      .updateTable('round_patterns')
      .set({ ended_at: new Date() })
      .where('id', '=', pattern)
      .where('ended_at', 'is', null)
      .returning('partnership_id')
      .executeTakeFirst();
    if (!ended) throw new AppError('round_pattern_not_found');
    await recordAudit(tx, { partnershipId: ended.partnership_id, actor, deed: 'round.pattern-ended', subject: '/runder/monstre' });
  });
}
