import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps, ItemAnswerNote, UnansweredItem } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { keepsRounds, readsAnswers } from '../policy.ts';

type Closed = Readonly<{ item: string; round: string; closedAt: string }>;

/** The items of a plan that nobody answered about in the last closed round that asked; it names nobody, and is public. */
export async function listUnansweredItems({ db }: Deps, _viewer: Viewer, planId: number): Promise<readonly UnansweredItem[]> {
  const { rows } = await sql<Closed>`
    select items.key as item, last.title as round, last.closed_at as "closedAt"
    from (
      select distinct on (p.item_id) p.item_id, p.state, r.title, c.at as closed_at
      from rounds r join round_closures c on c.round_id = r.id join round_item_progress p on p.round_id = r.id
      where r.plan_id = ${planId} order by p.item_id, r.id desc
    ) last
    join items on items.id = last.item_id
    where last.state = 'unanswered'`.execute(db);
  return rows.map(({ item, round, closedAt }) => ({ item, round, closedOn: osloToday(new Date(closedAt)) }));
}

type Row = Omit<ItemAnswerNote, 'address'> & Readonly<{ id: number }>;

/** What was last answered of an item besides its status, for those who may read it; null where nothing was. */
export async function findItemAnswer({ db }: Deps, viewer: Viewer, itemId: number): Promise<ItemAnswerNote | null> {
  if (!readsAnswers(viewer)) return null;
  const { rows } = await sql<Row>`
    select a.round_id as id, r.title as round, a.at, a.obstacles, coalesce(a.needs_decision, false) as "needsDecision",
      a.decision_text as "decisionText"
    from round_answers a join rounds r on r.id = a.round_id
    where a.item_id = ${itemId} order by a.id desc limit 1`.execute(db);
  const [last] = rows;
  if (!last || (last.obstacles === null && !last.needsDecision)) return null;
  const { id, ...note } = last;
  return { ...note, address: keepsRounds(viewer) ? `/runder/${id}/tiltak/${itemId}` : null };
}
