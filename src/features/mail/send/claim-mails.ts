import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
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

/** Any number that no other part of the program uses for its advisory lock. */
const rateLock = 4_242_026_016;

/**
 * Takes on the next mail that is due, for `seconds`: nobody else gets it meanwhile, and where this process dies before it has
 * told the mail server what the mail says, it is due again after that. Undefined where none is due, or where all processes together have handed in `perMinute` in the last
 * minute. Several processes may claim at once.
 */
export async function claimMail(db: Db, seconds: number, perMinute: number): Promise<MailClaim | undefined> {
  if (!(await isDue(db))) return undefined;
  return inTransaction(db, async (tx) => {
    // One at a time counts and takes, so that together they keep within the rate.
    await sql`select pg_advisory_xact_lock(${rateLock})`.execute(tx);
    const { rows } = await sql<MailClaim>`
      with due as (
        select id from mails
        where sent_at is null and given_up_at is null and told_at is null and next_at <= now()
          and (taken_until is null or taken_until <= now())
          and (select coalesce(sum(taken), 0) from mail_takings where at > clock_timestamp() - interval '1 minute') < ${perMinute}
        order by next_at, id limit 1
        for update skip locked
      ), counted as (
        insert into mail_takings (at, taken) select clock_timestamp(), 1 from due
      )
      update mails set attempts = mails.attempts + 1, taken_until = now() + make_interval(secs => ${seconds})
      from due where mails.id = due.id
      returning mails.id, mails.key, mails.contact_id as "contactId", mails.recipient, mails.language, mails.subject,
        mails.text, mails.because, mails.unsubscribe, mails.calendar,
        mails.calendar_method as "calendarMethod", mails.attempts, mails.at`.execute(tx);
    return rows[0];
  });
}

/** What is counted no more. */
export async function dropOldTakings(db: Db): Promise<void> {
  await sql`delete from mail_takings where at < clock_timestamp() - interval '2 minutes'`.execute(db);
}

async function isDue(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from mails where sent_at is null and given_up_at is null and told_at is null and next_at <= now()
      and (taken_until is null or taken_until <= now()) limit 1`.execute(db);
  return rows.length > 0;
}
