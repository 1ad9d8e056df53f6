import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { Language } from '#shared/language.ts';
import type { MailCalendar } from '../model/mail.ts';

/** A mail that this process has taken on, and as which attempt. `at` is when it was written, ISO. */
export type MailClaim = Readonly<{
  id: number;
  key: string;
  contactId: number | null;
  recipient: string;
  language: Language;
  subject: string;
  text: string;
  because: string;
  unsubscribe: string | null;
  calendar: string | null;
  calendarMethod: MailCalendar['method'] | null;
  attempts: number;
  at: string;
}>;

/**
 * Takes on up to `most` mails that are due, each for `seconds`: nobody else gets them meanwhile, and where this process
 * dies they are due again after that. Several processes may claim at once.
 */
export async function claimMails(db: Db, most: number, seconds: number): Promise<readonly MailClaim[]> {
  const { rows } = await sql<MailClaim>`
    with due as (
      select id from mails
      where sent_at is null and given_up_at is null and next_at <= now()
        and (taken_until is null or taken_until <= now())
      order by next_at, id limit ${most}
      for update skip locked
    )
    update mails set attempts = mails.attempts + 1, taken_until = now() + make_interval(secs => ${seconds})
    from due where mails.id = due.id
    returning mails.id, mails.key, mails.contact_id as "contactId", mails.recipient, mails.language, mails.subject,
      mails.text, mails.because, mails.unsubscribe, mails.calendar,
      mails.calendar_method as "calendarMethod", mails.attempts, mails.at`.execute(db);
  return rows;
}
