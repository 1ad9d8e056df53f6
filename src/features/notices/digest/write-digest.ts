import { sql } from 'kysely';
import { enqueueMails } from '#features/mail/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import type { Language } from '#shared/language.ts';
import { listHappenings } from '../queries/list-happenings.ts';
import { viewerOfContact } from '../queries/viewer-of-contact.ts';
import { unsubscribeAddresses } from '../settings/unsubscribe.ts';
import { noticeTables } from '../tables.ts';
import { countHappenings, digestMail } from './digest-mail.ts';
import type { DueDigest } from './due-digests.ts';

type Reader = Readonly<{ email: string; partnership: string; language: Language }>;

/**
 * Writes somebody's digest of a week, once; an empty one is counted and not sent. It is looked up as who it is for, inside
 * their partnership alone. True where a mail was written.
 */
export async function writeDigest(deps: Deps, due: DueDigest, now: Date): Promise<boolean> {
  const unsubscribe = await unsubscribeAddresses(deps.db, [due.contactId], 'digest');
  return inScope(due.partnershipId, () => inTransaction(deps.db, (tx) => write({ ...deps, db: tx }, due, now, unsubscribe)));
}

async function write(deps: Deps, due: DueDigest, now: Date, unsubscribe: ReadonlyMap<number, string>): Promise<boolean> {
  const { contactId, partnershipId, week, since } = due;
  const until = now.toISOString();
  const taken = await noticeTables(deps.db)
    .insertInto('digests')
    .values({ contact_id: contactId, partnership_id: partnershipId, week, until: now, entries: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('week')
    .executeTakeFirst();
  const [viewer, reader] = [await viewerOfContact(deps.db, contactId), await readerOf(deps.db, contactId)];
  if (!taken || !viewer || !reader) return false;
  const { email, partnership, language } = reader;
  const groups = await listHappenings(deps, contactId, { viewer, since, until, language });
  const entries = countHappenings(groups);
  if (entries === 0) return false;
  await sql`update digests set entries = ${entries} where contact_id = ${contactId} and week = ${week}::date`.execute(deps.db);
  const mail = {
    partnershipId,
    key: `digests/${contactId}/${week}`,
    contactId,
    recipient: email,
    language,
    ...digestMail({ language, partnership, since, until, base: deps.address ?? null, groups }),
    unsubscribe: unsubscribe.get(contactId),
    about: '/varsler',
    calendar: null,
  };
  return (await enqueueMails(deps.db, [mail])) > 0;
}

async function readerOf(db: Db, contactId: number): Promise<Reader | undefined> {
  const { rows } = await sql<Reader>`
    select c.email, p.name as partnership, p.language from contacts c join partnerships p on p.id = c.partnership_id
    where c.id = ${contactId} and c.email is not null`.execute(db);
  return rows[0];
}
