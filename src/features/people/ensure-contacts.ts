import type { Db } from '#platform/db/db.ts';
import { looksLikeUnit } from './model/contact-kind.ts';
import { peopleTables } from './tables.ts';

export type NamedContact = Readonly<{ name: string; role?: string | undefined; email?: string | undefined }>;

/** Ids of the contacts by name, made where they are new; a role or e-mail that was missing is filled in. */
export async function ensureContacts(
  tx: Db,
  partnershipId: number,
  contacts: readonly NamedContact[],
): Promise<ReadonlyMap<string, number>> {
  const byName = new Map(contacts.map((contact) => [contact.name, contact]));
  if (byName.size === 0) return new Map();
  const rows = await peopleTables(tx)
    .insertInto('contacts')
    .values(
      [...byName.values()].map((contact) => ({
        partnership_id: partnershipId,
        kind: looksLikeUnit(contact.name) ? ('unit' as const) : ('person' as const),
        name: contact.name,
        role: contact.role ?? null,
        email: contact.email ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['partnership_id', 'name']).doUpdateSet((eb) => ({
        role: eb.fn.coalesce('contacts.role', 'excluded.role'),
        email: eb.fn.coalesce('contacts.email', 'excluded.email'),
      })),
    )
    .returning(['id', 'name'])
    .execute();
  return new Map(rows.map((row) => [row.name, row.id]));
}
