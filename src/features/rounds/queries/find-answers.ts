import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { RoundAnswer } from '../model/views.ts';
import { roundTables } from '../tables.ts';

/** An answer of a round. `isNewest`: nobody has answered of the item since; `isSettled`: it was accepted or declined. */
export type FoundAnswer = RoundAnswer &
  Readonly<{ contactId: number | null; /** the name of who was asked */ recipient: string | null; isNewest: boolean; isSettled: boolean }>;

const columns = [
  'a.id',
  'a.item_id as itemId',
  'a.recipient_id as recipientId',
  'a.kind',
  'a.status_key as status',
  'a.text',
  'a.focus',
  'a.obstacles',
  'a.needs_decision as needsDecision',
  'a.decision_text as decisionText',
  'a.base',
  'a.actor_role',
  'a.actor_name',
  'a.at',
  'r.contact_id as contactId',
  'r.name as recipient',
] as const;

function answers(db: Db, roundId: number) {
  return roundTables(db)
    .selectFrom('round_answers as a')
    .leftJoin('round_recipients as r', 'r.id', 'a.recipient_id')
    .where('a.round_id', '=', roundId)
    .select(columns)
    .select(
      sql<boolean>`not exists (select from round_answers n where n.round_id = a.round_id and n.item_id = a.item_id and n.id > a.id)`.as(
        'isNewest',
      ),
    )
    .select(sql<boolean>`exists (select from round_settlements s where s.answer_id = a.id)`.as('isSettled'));
}

type Row = Awaited<ReturnType<ReturnType<typeof answers>['execute']>>[number];

function answerOf({ actor_role, actor_name, ...row }: Row): FoundAnswer {
  return { ...row, by: { role: actor_role, name: actor_name } };
}

/** These answers of a round, in the order of their ids. */
export async function findAnswers(db: Db, roundId: number, ids: readonly number[]): Promise<readonly FoundAnswer[]> {
  if (ids.length === 0) return [];
  const rows = await answers(db, roundId)
    .where('a.id', 'in', [...ids])
    .orderBy('a.id')
    .execute();
  return rows.map(answerOf);
}

/** Everything that was answered of an item of a round, the newest first. */
export async function listAnswersOfItem(db: Db, roundId: number, itemId: number): Promise<readonly FoundAnswer[]> {
  const rows = await answers(db, roundId).where('a.item_id', '=', itemId).orderBy('a.id', 'desc').execute();
  return rows.map(answerOf);
}

/** The newest answers that say «unchanged» and no more, and wait to be settled. */
export async function listWaitingUnchanged(db: Db, roundId: number): Promise<readonly FoundAnswer[]> {
  const rows = await sql<Row>`
    select newest.* from (
      select distinct on (a.item_id) a.id, a.item_id as "itemId", a.recipient_id as "recipientId", a.kind, a.status_key as status,
        a.text, a.focus, a.obstacles, a.needs_decision as "needsDecision", a.decision_text as "decisionText", a.base,
        a.actor_role, a.actor_name, a.at, r.contact_id as "contactId", r.name as recipient, true as "isNewest", false as "isSettled"
      from round_answers a left join round_recipients r on r.id = a.recipient_id
      where a.round_id = ${roundId} order by a.item_id, a.id desc
    ) newest
    where kind = 'unchanged' and not exists (select from round_settlements s where s.answer_id = newest.id)
    order by newest.id`.execute(db);
  return rows.rows.map(answerOf);
}
