import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/**
 * A mail that was due for a week without anybody to send it is not sent any more: whoever sets up e-mail in spring does
 * not mean to send the invitations of the winter.
 */
export async function leaveOldMails(db: Db): Promise<void> {
  await sql`update mails set given_up_at = now(), error = 'too_old'
    where sent_at is null and given_up_at is null and next_at < now() - interval '7 days'
      and (taken_until is null or taken_until <= now())`.execute(db);
}

/** Whoever handed in one of these died before the mail server's answer was written down: it may have come, and is never sent twice. */
export async function leaveUncertainMails(db: Db): Promise<void> {
  await sql`update mails set given_up_at = now(), error = 'uncertain', status = null, taken_until = null
    where told_at is not null and sent_at is null and given_up_at is null and taken_until <= now()`.execute(db);
}

/** Mails that have ended are kept for a year, so that a person can see who was written to. */
export async function dropOldMails(db: Db): Promise<void> {
  await sql`delete from mails where coalesce(sent_at, given_up_at) < now() - interval '1 year'`.execute(db);
}
