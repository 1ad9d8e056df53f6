import { planTables } from '../../tables.ts';
import { itemIdOf, type Fact } from './fact.ts';

/** What the source left open about an item; settling a point takes it away. */
export const itemUncertainFact: Fact<'item.uncertain'> = {
  read: async (tx, subject) => {
    const row = await planTables(tx).selectFrom('items').select('uncertain').where('id', '=', itemIdOf(subject)).executeTakeFirst();
    return row?.uncertain ?? null;
  },
  write: async (tx, _planId, subject, points) => {
    await planTables(tx)
      .updateTable('items')
      .set({ uncertain: JSON.stringify(points) })
      .where('id', '=', itemIdOf(subject))
      .execute();
  },
};
