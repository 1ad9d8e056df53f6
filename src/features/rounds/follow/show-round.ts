import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { RoundCounts } from '../model/follow-views.ts';
import type { AnswerValues, BaseOfAnswer, Round } from '../model/views.ts';
import { keepsRounds } from '../policy.ts';
import { loadAskedItems, type AskedItem } from '../queries/asked-items.ts';
import { listAnswersOfItem, type FoundAnswer } from '../queries/find-answers.ts';
import { findRound } from '../store/find-round.ts';
import { roundTables } from '../tables.ts';
import { countRound } from './count-round.ts';

/** A round and how far it has come. `pulse` is another text whenever something has happened in it. Throws forbidden, round_not_found. */
export async function showRound(
  deps: Deps,
  viewer: Viewer,
  id: number,
): Promise<Readonly<{ round: Round; counts: RoundCounts; pulse: string }>> {
  if (!keepsRounds(viewer)) throw new AppError('forbidden');
  const [round, counts] = await Promise.all([findRound(deps.db, id), countRound(deps.db, id)]);
  return { round, counts, pulse: pulseOf(round, counts) };
}

function pulseOf({ state }: Round, { recipients, items }: RoundCounts): string {
  return [state, ...Object.values(recipients.states), recipients.waiting, recipients.failed, ...Object.values(items.states)].join('-');
}

/** What became of an answer. `isUndone`: what it changed in the plan was taken back there. */
export type SettledAs = Readonly<{
  how: 'accepted' | 'edited' | 'declined';
  why: string | null;
  batch: string | null;
  by: string | null;
  at: string;
  isUndone: boolean;
}>;

export type ItemOfRound = Readonly<{
  round: Round;
  /** what the plan says now */
  item: AskedItem;
  answers: readonly (FoundAnswer & Readonly<{ settled: SettledAs | null }>)[];
  statuses: readonly Readonly<{
    key: string;
    label: string;
    scale: 'not-started' | 'planned' | 'in-progress' | 'completed' | 'stopped' | 'unknown';
  }>[];
  recipients: readonly Readonly<{ id: number; name: string | null }>[];
  /** the plan says something else than the newest answer was given from */
  isChanged: boolean;
}>;

/** An item of a round with all that was answered of it. Throws forbidden, round_not_found, item_not_found. */
export async function showItemOfRound(deps: Deps, viewer: Viewer, roundId: number, itemId: number): Promise<ItemOfRound> {
  if (!keepsRounds(viewer)) throw new AppError('forbidden');
  const round = await findRound(deps.db, roundId);
  const tables = roundTables(deps.db);
  const [[item], answers, settled, statuses, recipients] = await Promise.all([
    loadAskedItems(deps.db, round, [itemId]),
    listAnswersOfItem(deps.db, roundId, itemId),
    listSettlements(deps, roundId, itemId),
    tables.selectFrom('plan_statuses').select(['key', 'label', 'scale']).where('plan_id', '=', round.plan.id).orderBy('position').execute(),
    tables
      .selectFrom('round_requests as q')
      .innerJoin('round_recipients as r', 'r.id', 'q.recipient_id')
      .select(['r.id', 'r.name'])
      .where('q.round_id', '=', roundId)
      .where('q.item_id', '=', itemId)
      .where('q.withdrawn_at', 'is', null)
      .where('r.withdrawn_at', 'is', null)
      .orderBy('r.name')
      .execute(),
  ]);
  if (!item) throw new AppError('item_not_found', { item: String(itemId) });
  const [newest] = answers;
  return {
    round,
    item,
    answers: answers.map((answer) => ({ ...answer, settled: settled.find(({ id }) => id === answer.id) ?? null })),
    statuses,
    recipients,
    isChanged: newest !== undefined && !newest.isSettled && isChangedSince(newest.base, item.base),
  };
}

function isChangedSince(then: BaseOfAnswer, now: BaseOfAnswer): boolean {
  return then.version !== now.version || then.focusVersion !== now.focusVersion;
}

async function listSettlements({ db }: Deps, roundId: number, itemId: number): Promise<readonly (SettledAs & Readonly<{ id: number }>)[]> {
  const { rows } = await sql<SettledAs & Readonly<{ id: number; values: AnswerValues | null }>>`
    select s.answer_id as id, s.how, s.why, s.batch, s.actor_name as by, s.at,
      exists (select from undoings u where u.batch = s.batch) as "isUndone"
    from round_settlements s join round_answers a on a.id = s.answer_id
    where s.round_id = ${roundId} and a.item_id = ${itemId}`.execute(db);
  return rows;
}
