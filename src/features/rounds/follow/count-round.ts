import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { itemStates, recipientStates, type RoundCounts } from '../model/follow-views.ts';

type Counted = Readonly<{ state: string; n: number }>;
type Mails = Readonly<{ waiting: number; failed: number; noAddress: number }>;
type Items = Readonly<{ withoutContact: number; needDecision: number }>;

/** How many have answered, and how many have not. The caller has made sure that it may be told. */
export async function countRound(db: Db, roundId: number): Promise<RoundCounts> {
  const [recipients, items, special, mails] = await Promise.all([
    sql<Counted>`select state, count(*) as n from round_recipient_progress where round_id = ${roundId} group by state`.execute(db),
    sql<Counted>`select state, count(*) as n from round_item_progress where round_id = ${roundId} group by state`.execute(db),
    sql<Items>`select
      (select count(*) from round_item_progress where round_id = ${roundId} and asked = 0) as "withoutContact",
      (select count(*) from round_item_progress where round_id = ${roundId} and needs_decision) as "needDecision"`.execute(db),
    countMails(db, roundId),
  ]);
  return {
    recipients: { total: total(recipients.rows), states: sums(recipientStates, recipients.rows), ...mails },
    items: {
      total: total(items.rows),
      states: sums(itemStates, items.rows),
      ...(special.rows[0] ?? { withoutContact: 0, needDecision: 0 }),
    },
  };
}

async function countMails(db: Db, roundId: number): Promise<Mails> {
  const about = `/runder/${roundId}`;
  const { rows } = await sql<Mails>`select
    (select count(*) from mails where about = ${about} and sent_at is null and given_up_at is null) as waiting,
    (select count(*) from mails join round_recipients who on who.mail_key = mails.key and who.round_id = ${roundId}
      where about = ${about} and sent_at is null and given_up_at is not null) as failed,
    (select count(*) from round_recipients where round_id = ${roundId} and email is null) as "noAddress"`.execute(db);
  return rows[0] ?? { waiting: 0, failed: 0, noAddress: 0 };
}

function total(rows: readonly Counted[]): number {
  return rows.reduce((sum, { n }) => sum + n, 0);
}

function sums<K extends string>(keys: readonly K[], rows: readonly Counted[]): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, total(rows.filter(({ state }) => state === key))])) as Record<K, number>;
}
