import { planTables } from '../../tables.ts';
import { itemIdOf, type Fact } from './fact.ts';

/** Whether an item is in the plan; a removal is a row that can be taken back. */
export const itemPresenceFact: Fact<'item.presence'> = {
  read: async (tx, subject) => {
    const removal = await planTables(tx)
      .selectFrom('item_removals')
      .select('item_id')
      .where('item_id', '=', itemIdOf(subject))
      .executeTakeFirst();
    return removal === undefined;
  },
  write: async (tx, _planId, subject, present) => {
    const tables = planTables(tx);
    if (present) await tables.deleteFrom('item_removals').where('item_id', '=', itemIdOf(subject)).execute();
    else {
      await tables
        .insertInto('item_removals')
        .values({ item_id: itemIdOf(subject) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  },
};
