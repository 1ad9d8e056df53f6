import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { activeRequests } from '../queries/active-requests.ts';

/** Somebody who is to be written to, with the items that they are asked about. `from` is who sent it on to them. */
export type Addressee = Readonly<{
  id: number;
  contactId: number | null;
  name: string;
  email: string;
  from: string | null;
  itemIds: readonly number[];
}>;

/** `only` are numbers of recipients, `items` of items; `unanswered` leaves out what anybody has answered. */
export type AddresseeChoice = Readonly<{
  only?: readonly number[] | undefined;
  items?: readonly number[] | undefined;
  unanswered?: boolean | undefined;
}>;

/** Those of a round who have an address and are asked about something. */
export async function loadAddressees(db: Db, roundId: number, { only, items, unanswered }: AddresseeChoice): Promise<readonly Addressee[]> {
  const { rows } = await sql<Addressee>`
    select who.id, who.contact_id as "contactId", who.name, who.email, min(sender.name) as "from",
      array_agg(asked.item_id order by asked.item_id) as "itemIds"
    from ${activeRequests(roundId)} asked
    join round_recipients who on who.id = asked.recipient_id
    left join round_recipients sender on sender.id = asked.from_recipient_id
    where who.email is not null and who.name is not null
      ${only ? sql`and who.id = any (${[...only]}::bigint[])` : sql``}
      ${items ? sql`and asked.item_id = any (${[...items]}::bigint[])` : sql``}
      ${
        unanswered
          ? sql`and not exists (select from round_answers a where a.round_id = asked.round_id and a.item_id = asked.item_id)`
          : sql``
      }
    group by who.id order by who.id`.execute(db);
  return rows;
}
