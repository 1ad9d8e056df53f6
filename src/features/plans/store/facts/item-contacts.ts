import { ensureContacts } from '#features/people/index.ts';
import { planTables } from '../../tables.ts';
import { itemIdOf, type Fact } from './fact.ts';

/** The names of an item's contacts, in order. */
export const itemContactsFact: Fact<'item.contacts'> = {
  read: async (tx, subject) => {
    const rows = await planTables(tx)
      .selectFrom('item_contacts')
      .innerJoin('contacts', 'contacts.id', 'item_contacts.contact_id')
      .select('contacts.name')
      .where('item_contacts.item_id', '=', itemIdOf(subject))
      .orderBy('item_contacts.position')
      .execute();
    return rows.map((row) => row.name);
  },
  write: async (tx, planId, subject, names) => {
    const tables = planTables(tx);
    const itemId = itemIdOf(subject);
    const plan = await tables.selectFrom('plans').select('partnership_id').where('id', '=', planId).executeTakeFirstOrThrow();
    const ids = await ensureContacts(
      tx,
      plan.partnership_id,
      names.map((name) => ({ name })),
    );
    await tables.deleteFrom('item_contacts').where('item_id', '=', itemId).execute();
    const contactIds = [...new Set(names)].map((name) => ids.get(name)).filter((id) => id !== undefined);
    if (contactIds.length === 0) return;
    await tables
      .insertInto('item_contacts')
      .values(contactIds.map((contactId, position) => ({ item_id: itemId, contact_id: contactId, position })))
      .execute();
  },
};
