import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { roundState } from '../model/round-state.ts';
import type { Round } from '../model/views.ts';
import { roundTables } from '../tables.ts';

/** The round of this number, whoever asks. Throws round_not_found. */
export async function findRound(db: Db, id: number): Promise<Round> {
  const row = await roundRows(db).where('rounds.id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('round_not_found');
  return roundOf(row);
}

/** The same, where nobody else changes or closes it until the transaction ends. */
export async function lockRound(tx: Db, id: number): Promise<Round> {
  const locked = await roundTables(tx).selectFrom('rounds').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (!locked) throw new AppError('round_not_found');
  return findRound(tx, id);
}

/** The round, where others may answer too, but nobody may close it until the transaction ends. */
export async function holdRound(tx: Db, id: number): Promise<Round> {
  const held = await roundTables(tx).selectFrom('rounds').select('id').where('id', '=', id).forShare().executeTakeFirst();
  if (!held) throw new AppError('round_not_found');
  return findRound(tx, id);
}

/** Rounds with their plans and closures. */
function roundRows(db: Db) {
  return roundTables(db)
    .selectFrom('rounds')
    .innerJoin('plans', 'plans.id', 'rounds.plan_id')
    .leftJoin('round_closures', 'round_closures.round_id', 'rounds.id')
    .select(['rounds.id', 'rounds.partnership_id', 'rounds.title', 'rounds.greeting', 'rounds.asks', 'rounds.period_key'])
    .select(['rounds.focus_period_key', 'rounds.deadline', 'rounds.reminder_days', 'rounds.pattern_id', 'rounds.version'])
    .select(['rounds.opened_at', 'rounds.actor_role', 'rounds.actor_name', 'round_closures.at as closed_at'])
    .select(['plans.id as plan_id', 'plans.slug', 'plans.title as plan_title', 'plans.language']);
}

type Row = Awaited<ReturnType<ReturnType<typeof roundRows>['execute']>>[number];

function roundOf(row: Row): Round {
  return {
    id: row.id,
    partnershipId: row.partnership_id,
    plan: { id: row.plan_id, slug: row.slug, title: row.plan_title, language: row.language },
    title: row.title,
    greeting: row.greeting,
    asks: row.asks,
    period: row.period_key,
    focusPeriod: row.focus_period_key,
    deadline: row.deadline,
    reminderDays: row.reminder_days,
    patternId: row.pattern_id,
    version: row.version,
    openedAt: row.opened_at,
    openedBy: { role: row.actor_role, name: row.actor_name },
    closedAt: row.closed_at,
    state: roundState({ deadline: row.deadline, closedAt: row.closed_at }, osloToday()),
  };
}
