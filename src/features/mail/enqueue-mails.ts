import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { isMailAddress } from '#shared/mail-address.ts';
import type { NewMail } from './model/mail.ts';
import { mailTables } from './tables.ts';

const longestSubject = 200;

/**
 * Writes mails to be sent, inside the transaction of what they tell of. Gives how many were new: one whose key is there
 * already, or whose recipient is no address, is passed over.
 */
export async function enqueueMails(tx: Db, mails: readonly NewMail[]): Promise<number> {
  const rows = mails
    .filter(({ recipient }) => isMailAddress(recipient))
    .map((mail) => ({
      partnership_id: mail.partnershipId,
      key: mail.key,
      contact_id: mail.contactId,
      recipient: mail.recipient,
      language: mail.language,
      subject: oneLine(mail.subject),
      text: mail.text,
      about: mail.about,
      calendar: mail.calendar?.text ?? null,
      calendar_method: mail.calendar?.method ?? null,
    }));
  if (rows.length === 0) return 0;
  const added = await mailTables(tx)
    .insertInto('mails')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning(sql<number>`id`.as('id'))
    .execute();
  return added.length;
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
