import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/**
 * Takes a person's accounts away, with their identities and sessions. An account that another partnership knows too is
 * left to that one: here it is nobody any more.
 */
export async function eraseAccounts(tx: Db, partnershipId: number, accountIds: readonly number[]): Promise<void> {
  const ids = sql`any(${[...accountIds]}::bigint[])`;
  for (const table of ['account_contacts', 'account_roles', 'join_requests']) {
    await sql`delete from ${sql.table(table)} where partnership_id = ${partnershipId} and account_id = ${ids}`.execute(tx);
  }
  await sql`delete from accounts a where a.id = ${ids}
    and not exists (select from account_contacts c where c.account_id = a.id)
    and not exists (select from account_roles r where r.account_id = a.id)
    and not exists (select from join_requests j where j.account_id = a.id)`.execute(tx);
}
