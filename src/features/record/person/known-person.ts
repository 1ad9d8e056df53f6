import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import type { Language } from '#shared/language.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** Somebody whom a partnership has as a contact, with all that they are called there. */
export type KnownPerson = Readonly<{
  id: number;
  partnershipId: number;
  language: Language;
  name: string;
  role: string | null;
  names: readonly string[];
  emails: readonly string[];
  accountIds: readonly number[];
}>;

type Row = Omit<KnownPerson, 'names' | 'emails' | 'accountIds'> & Readonly<{ email: string | null }>;

/** The person of a contact. Throws not_found, also for a unit. */
export async function findKnownPerson({ db }: Deps, contactId: number): Promise<KnownPerson> {
  if (!Number.isSafeInteger(contactId)) throw new AppError('not_found');
  const { rows } = await sql<Row>`
    select c.id, c.partnership_id as "partnershipId", p.language, c.name, c.role, c.email
    from contacts c join partnerships p on p.id = c.partnership_id where c.id = ${contactId} and c.kind = 'person'`.execute(db);
  const [row] = rows;
  if (!row) throw new AppError('not_found');
  const { email, ...person } = row;
  const accounts = await inScope('all', () => accountsOf(db, person.id, person.partnershipId));
  const isText = (text: string | null): text is string => text !== null && text !== '';
  return {
    ...person,
    names: distinct([person.name, ...accounts.map(({ name }) => name)].filter(isText)),
    emails: distinct([email, ...accounts.flatMap((account) => [account.email, ...account.emails])].filter(isText)),
    accountIds: accounts.map(({ id }) => id),
  };
}

/** Those that are the contact's here or were when they left: not one that was joined wrongly and is another's now. */
async function accountsOf(db: Db, contactId: number, partnershipId: number) {
  const { rows } = await sql<{ id: number; name: string | null; email: string | null; emails: readonly (string | null)[] }>`
    select a.id, a.name, a.email, array(select i.email from account_identities i where i.account_id = a.id) as emails
    from accounts a join account_contacts ac on ac.account_id = a.id
    where ac.contact_id = ${contactId} and ac.partnership_id = ${partnershipId}
      and not exists (select from account_contacts now where now.account_id = a.id and now.partnership_id = ac.partnership_id
        and now.contact_id <> ac.contact_id and now.ended_at is null)`.execute(db);
  return rows;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
