import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { MailCalendar, MailError } from './model/mail.ts';
import { mailTables } from './tables.ts';

/** A mail that was written about something. `isOut`: it was sent, or is being handed in, or may have come all the same. */
export type MailAbout = Readonly<{
  id: number;
  contactId: number | null;
  method: MailCalendar['method'] | null;
  isOut: boolean;
  sentAt: string | null;
  givenUpAt: string | null;
  error: MailError | null;
  status: number | null;
}>;

/**
 * What was written about an address in here, the oldest first; with `lock` nobody begins to send it meanwhile. Who asks
 * has made sure that it may be told.
 */
export function mailsAbout(db: Db, about: string, { lock = false } = {}): Promise<readonly MailAbout[]> {
  const query = mailTables(db)
    .selectFrom('mails')
    .select(['id', 'contact_id as contactId', 'calendar_method as method', 'error', 'status'])
    .select(['sent_at as sentAt', 'given_up_at as givenUpAt'])
    .select(sql<boolean>`sent_at is not null or taken_until > now() or coalesce(error = 'uncertain', false)`.as('isOut'))
    .where('about', '=', about)
    .orderBy('id');
  return (lock ? query.forUpdate() : query).execute();
}

/** Takes mails back that nobody has begun to send, because something newer is told about the same. */
export async function overtakeMails(tx: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await mailTables(tx)
    .updateTable('mails')
    .set({ given_up_at: new Date(), error: 'overtaken', status: null })
    .where('id', 'in', [...ids])
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where(sql<boolean>`coalesce(taken_until <= now(), true)`)
    .execute();
}

/** Takes away what was written to somebody about something and never came away, so that it can be written anew. */
export async function withdrawMails(tx: Db, about: string, contactId: number): Promise<void> {
  await mailTables(tx)
    .deleteFrom('mails')
    .where('about', '=', about)
    .where('contact_id', '=', contactId)
    .where('sent_at', 'is', null)
    .where(sql<boolean>`coalesce(taken_until <= now(), true)`)
    .execute();
}
