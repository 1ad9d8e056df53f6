import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { FollowedItem, ItemStateOfRound } from '../model/follow-views.ts';
import { keepsRounds } from '../policy.ts';

export type RoundItemFilter = Readonly<{
  state?: ItemStateOfRound | undefined;
  /** nobody is asked */
  noContact?: boolean | undefined;
  needsDecision?: boolean | undefined;
}>;

type Placed = Readonly<{ id: number; state: ItemStateOfRound; answerId: number | null; needsDecision: boolean }>;
type Words = Readonly<{ id: number; key: string; title: string; area: string }>;
type Said = Readonly<{ id: number; kind: 'unchanged' | 'updated'; by: string | null; at: string; hasObstacles: boolean }>;
type Asked = Readonly<{ item: number; name: string }>;

/** A page of the items of a round in the plan's order, and how many meet the filter. Throws forbidden. */
export async function listRoundItems(
  deps: Deps,
  viewer: Viewer,
  roundId: number,
  filter: RoundItemFilter,
  { limit, offset }: Readonly<{ limit: number; offset: number }>,
): Promise<Readonly<{ items: readonly FollowedItem[]; total: number }>> {
  if (!keepsRounds(viewer)) throw new AppError('forbidden');
  const met = whereMet(roundId, filter);
  const [{ rows: placed }, { rows: counted }] = await Promise.all([
    sql<Placed>`select item_id as id, state, answer_id as "answerId", needs_decision as "needsDecision" from round_item_progress
      where ${met} order by place limit ${limit} offset ${offset}`.execute(deps.db),
    sql<Readonly<{ n: number }>>`select count(*) as n from round_item_progress where ${met}`.execute(deps.db),
  ]);
  return { items: await describe(deps.db, roundId, placed), total: counted[0]?.n ?? 0 };
}

function whereMet(roundId: number, { state, noContact, needsDecision }: RoundItemFilter): RawBuilder<unknown> {
  const conditions = [sql`round_id = ${roundId}`];
  if (state) conditions.push(sql`state = ${state}`);
  if (noContact) conditions.push(sql`asked = 0`);
  if (needsDecision) conditions.push(sql`needs_decision`);
  return sql.join(conditions, sql` and `);
}

// Each of these is of the few rows of one page, found by their ids: no plan of the database makes it slow.
async function describe(db: Db, roundId: number, placed: readonly Placed[]): Promise<readonly FollowedItem[]> {
  const ids = placed.map(({ id }) => id);
  const answerIds = placed.flatMap(({ answerId }) => answerId ?? []);
  const [words, said, asked] = await Promise.all([
    sql<Words>`select items.id, items.key, items.title, areas.title as area from items
      join groups on groups.id = items.group_id join areas on areas.id = groups.area_id
      where items.id = any (${ids}::bigint[])`.execute(db),
    sql<Said>`select id, kind, actor_name as by, at, obstacles is not null as "hasObstacles" from round_answers
      where id = any (${answerIds}::bigint[])`.execute(db),
    sql<Asked>`select q.item_id as item, who.name from round_requests q join round_recipients who on who.id = q.recipient_id
      where q.round_id = ${roundId} and q.item_id = any (${ids}::bigint[]) and who.name is not null
        and q.withdrawn_at is null and who.withdrawn_at is null
        and not exists (select from round_requests sent where sent.from_recipient_id = q.recipient_id and sent.item_id = q.item_id
          and sent.withdrawn_at is null)
      order by who.name`.execute(db),
  ]);
  return placed.flatMap(({ id, state, answerId, needsDecision }) => {
    const item = words.rows.find((row) => row.id === id);
    const answer = said.rows.find((row) => row.id === answerId);
    const names = asked.rows.filter((row) => row.item === id).map(({ name }) => name);
    return item ? [{ ...item, state, asked: names, answer: answer ? { ...answer, needsDecision } : null }] : [];
  });
}
