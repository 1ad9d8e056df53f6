import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** Takes a person's address out of every round, and withdraws what is asked of them in those that are open: their links end. */
export async function eraseRoundRecipient(tx: Db, partnershipId: number, contactId: number, emails: readonly string[]): Promise<void> {
  const theirs = sql`partnership_id = ${partnershipId}
    and (contact_id = ${contactId} or lower(email) = any(${emails.map((email) => email.toLowerCase())}::text[]))`;
  await sql`update round_recipients r set withdrawn_at = now() where ${theirs} and withdrawn_at is null
    and not exists (select from round_closures c where c.round_id = r.round_id)`.execute(tx);
  await sql`update round_recipients set email = null where ${theirs} and email is not null`.execute(tx);
}
