import { sql } from 'kysely';
import type { ProviderSettings } from '#platform/config/sign-in-settings.ts';
import type { Db } from '#platform/db/db.ts';
import type { Person } from '../model/claims.ts';
import { signInTables } from '../tables.ts';

/**
 * The account of whom this provider calls this, made where they are new, and their request to the partnership they came
 * to. A person is known by what the provider itself calls them, never by a name or an e-mail address. In scope 'all'.
 */
export async function recogniseAccount(
  tx: Db,
  provider: Pick<ProviderSettings, 'id' | 'issuer'>,
  person: Person,
  partnershipId: number | null,
): Promise<number> {
  // Two first sign-ins of one person at once are one account.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${provider.issuer} ${person.subject}`}, 0))`.execute(tx);
  const accountId = (await findAccount(tx, provider, person)) ?? (await makeAccount(tx, provider, person));
  if (partnershipId !== null) await askToJoin(tx, accountId, partnershipId);
  return accountId;
}

/** A request, once: what the secretariat has settled stays so. */
export async function askToJoin(tx: Db, accountId: number, partnershipId: number): Promise<void> {
  await signInTables(tx)
    .insertInto('join_requests')
    .values({ account_id: accountId, partnership_id: partnershipId })
    .onConflict((conflict) => conflict.columns(['partnership_id', 'account_id']).doNothing())
    .execute();
}

async function findAccount(tx: Db, { id, issuer }: Pick<ProviderSettings, 'id' | 'issuer'>, person: Person): Promise<number | null> {
  const tables = signInTables(tx);
  const identity = await tables
    .updateTable('account_identities')
    .set({ email: person.email, organisation: person.organisation, provider: id, signed_in_at: new Date() })
    .where('issuer', '=', issuer)
    .where('subject', '=', person.subject)
    .returning('account_id')
    .executeTakeFirst();
  if (!identity) return null;
  await tables
    .updateTable('accounts')
    .set({ email: person.email, ...(person.name !== null && { name: person.name }) })
    .where('id', '=', identity.account_id)
    .execute();
  return identity.account_id;
}

async function makeAccount(tx: Db, { id, issuer }: Pick<ProviderSettings, 'id' | 'issuer'>, person: Person): Promise<number> {
  const tables = signInTables(tx);
  const account = await tables
    .insertInto('accounts')
    .values({ name: person.name, email: person.email })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tables
    .insertInto('account_identities')
    .values({
      account_id: account.id,
      issuer,
      subject: person.subject,
      provider: id,
      email: person.email,
      organisation: person.organisation,
    })
    .execute();
  return account.id;
}
