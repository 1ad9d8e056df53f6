import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { dropOldMails } from './send/leave-old-mails.ts';

/** What a mail said is forgotten 90 days after it was sent; that it was sent, and to whom, after a year. Gives how many. */
export async function forgetOldMails(db: Db): Promise<number> {
  await dropOldMails(db);
  const { numAffectedRows } = await sql`
    update mails set text = '–', calendar = null, calendar_method = null, because = '', unsubscribe = null
    where sent_at < now() - interval '90 days' and text <> '–'`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
