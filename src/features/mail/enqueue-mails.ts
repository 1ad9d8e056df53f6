import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { isMailAddress } from '#shared/mail-address.ts';
import type { NewMail } from './model/mail.ts';

const longestSubject = 200;

/** in one statement: enough that the way to the database does not count, few enough that no statement is enormous */
const atOnce = 1000;

/**
 * Writes mails to be sent, inside the transaction of what they tell of. Gives how many were new: one whose key is there
 * already, or whose recipient is no address, is passed over.
 */
export async function enqueueMails(tx: Db, mails: readonly NewMail[]): Promise<number> {
  const sendable = mails.filter(({ recipient }) => isMailAddress(recipient));
  let written = 0;
  for (let from = 0; from < sendable.length; from += atOnce) written += await write(tx, sendable.slice(from, from + atOnce));
  return written;
}

/** A column is one parameter, however many rows there are. */
async function write(tx: Db, mails: readonly NewMail[]): Promise<number> {
  const column = <T>(of: (mail: NewMail) => T): T[] => mails.map(of);
  const { rows } = await sql`
    insert into mails (partnership_id, key, contact_id, recipient, language, subject, text, because, unsubscribe, about,
      calendar, calendar_method)
    select * from unnest(
      ${column((mail) => mail.partnershipId)}::bigint[],
      ${column((mail) => mail.key)}::text[],
      ${column((mail) => mail.contactId)}::bigint[],
      ${column((mail) => mail.recipient)}::text[],
      ${column((mail) => mail.language)}::text[],
      ${column((mail) => oneLine(mail.subject))}::text[],
      ${column((mail) => mail.text)}::text[],
      ${column((mail) => mail.because)}::text[],
      ${column((mail) => mail.unsubscribe ?? null)}::text[],
      ${column((mail) => mail.about)}::text[],
      ${column((mail) => mail.calendar?.text ?? null)}::text[],
      ${column((mail) => mail.calendar?.method ?? null)}::text[])
    on conflict (key) do nothing
    returning id`.execute(tx);
  return rows.length;
}

/** A subject is one line: whatever else stands in it would be headers. */
function oneLine(subject: string): string {
  const line = subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length <= longestSubject
    ? line
    : `${line
        .slice(0, longestSubject - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
