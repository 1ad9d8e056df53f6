import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

type Erased = Readonly<{ contactId: number; accountIds: readonly number[]; names: readonly string[] }>;

/** Takes a person's name out of the record of a partnership, and out of the details that hold it: the chain stays valid. */
export async function eraseAuditNames(tx: Db, partnershipId: number, { contactId, accountIds, names }: Erased): Promise<void> {
  await sql`update audit_people set name = null, salt = null
    where partnership_id = ${partnershipId} and name is not null
      and (contact_id = ${contactId} or account_id = any(${[...accountIds]}::bigint[]) or lower(name) = any(${names.map((name) => name.toLowerCase())}::text[]))`.execute(
    tx,
  );
  for (const name of names) {
    await sql`update audit_entries set detail = null, detail_salt = null
      where partnership_id = ${partnershipId} and detail is not null and strpos(lower(detail::text), ${name.toLowerCase()}) > 0`.execute(
      tx,
    );
  }
}
