import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** How an item stands with one who was asked: 'asked', 'sent-on' to a colleague, or 'none' of theirs (any more). */
export async function standingOfRequest(db: Db, recipientId: number, itemId: number): Promise<'asked' | 'sent-on' | 'none'> {
  const { rows } = await sql<{ sent: boolean }>`
    select exists (
      select from round_requests sent join round_recipients colleague on colleague.id = sent.recipient_id
      where sent.from_recipient_id = own.recipient_id and sent.item_id = own.item_id
        and sent.withdrawn_at is null and colleague.withdrawn_at is null
    ) as sent
    from round_requests own join round_recipients who on who.id = own.recipient_id
    where own.recipient_id = ${recipientId} and own.item_id = ${itemId}
      and own.withdrawn_at is null and who.withdrawn_at is null`.execute(db);
  if (!rows[0]) return 'none';
  return rows[0].sent ? 'sent-on' : 'asked';
}
