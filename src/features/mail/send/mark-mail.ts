import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { mailDelay } from '../model/mail-delay.ts';
import type { MailAttempt } from '../model/mail.ts';
import type { MailClaim } from './claim-mails.ts';

/** Says that the mail server is being told what the mail says, before it is. */
export async function markTold(db: Db, claim: MailClaim): Promise<void> {
  await sql`update mails set told_at = now() where id = ${claim.id}`.execute(db);
}

/** Writes how an attempt went: sent, due again later, or given up; what the mail server refuses for good is given up at once, and so is what may have come. */
export async function markMail(db: Db, claim: MailClaim, { error, status }: MailAttempt): Promise<void> {
  const delay = error === null || error === 'refused' || error === 'uncertain' ? null : mailDelay(claim.attempts);
  await sql`
    update mails set taken_until = null,
      status = ${status}::integer, error = ${error}::text,
      sent_at = case when ${error === null} then now() end,
      given_up_at = case when ${error !== null && delay === null} then now() end,
      told_at = case when ${delay === null} then told_at end,
      next_at = case when ${delay !== null} then now() + make_interval(secs => ${delay ?? 0}) else next_at end
    where id = ${claim.id} and sent_at is null`.execute(db);
}
