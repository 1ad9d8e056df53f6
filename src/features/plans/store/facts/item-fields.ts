import { planTables } from '../../tables.ts';
import { itemIdOf, type Fact } from './fact.ts';

export const itemTitleFact: Fact<'item.title'> = {
  read: async (tx, subject) => {
    const row = await planTables(tx).selectFrom('items').select('title').where('id', '=', itemIdOf(subject)).executeTakeFirst();
    return row?.title ?? null;
  },
  write: async (tx, _planId, subject, title) => {
    await planTables(tx).updateTable('items').set({ title }).where('id', '=', itemIdOf(subject)).execute();
  },
};

export const itemFundingFact: Fact<'item.funding'> = {
  read: async (tx, subject) => {
    const row = await planTables(tx).selectFrom('items').select('funding').where('id', '=', itemIdOf(subject)).executeTakeFirst();
    return row?.funding ?? null;
  },
  write: async (tx, _planId, subject, funding) => {
    await planTables(tx).updateTable('items').set({ funding }).where('id', '=', itemIdOf(subject)).execute();
  },
};

export const itemLinksFact: Fact<'item.links'> = {
  read: async (tx, subject) => {
    const row = await planTables(tx).selectFrom('items').select('links').where('id', '=', itemIdOf(subject)).executeTakeFirst();
    return row?.links ?? null;
  },
  write: async (tx, _planId, subject, links) => {
    await planTables(tx)
      .updateTable('items')
      .set({ links: [...links] })
      .where('id', '=', itemIdOf(subject))
      .execute();
  },
};
