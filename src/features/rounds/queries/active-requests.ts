import { sql, type RawBuilder } from 'kysely';

/**
 * In SQL: who is asked about what in a round as it stands, as rows of round_requests. Not those who were taken out, nor
 * what somebody has sent on to a colleague who is asked in their place.
 */
export function activeRequests(roundId: number): RawBuilder<unknown> {
  return sql`(
    select asked.* from round_requests asked
    join round_recipients who on who.id = asked.recipient_id
    where asked.round_id = ${roundId} and asked.withdrawn_at is null and who.withdrawn_at is null
      and not exists (
        select from round_requests sent join round_recipients colleague on colleague.id = sent.recipient_id
        where sent.from_recipient_id = asked.recipient_id and sent.item_id = asked.item_id
          and sent.withdrawn_at is null and colleague.withdrawn_at is null
      )
  )`;
}
