import { sql } from 'kysely';
import { planTables } from '../../tables.ts';
import { itemIdOf, type Fact } from './fact.ts';

/** What the cell of an item in one period says. A cell once written stays, empty, so that its version counts on. */
export const cellFact: Fact<'cell'> = {
  read: async (tx, subject) => {
    const row = await planTables(tx)
      .selectFrom('cells')
      .select(['text', 'status_key as status', 'open'])
      .where('item_id', '=', itemIdOf(subject))
      .where('period_key', '=', subject.period ?? '')
      .executeTakeFirst();
    return row ?? null;
  },
  write: async (tx, planId, subject, value) => {
    const { text, status, open } = value ?? { text: '', status: null, open: false };
    await planTables(tx)
      .insertInto('cells')
      .values({
        plan_id: planId,
        item_id: itemIdOf(subject),
        period_key: subject.period ?? '',
        status_key: status,
        text,
        open,
        position: sql`(select position from plan_periods where plan_id = ${planId} and key = ${subject.period ?? ''})` as never,
      })
      .onConflict((conflict) =>
        conflict.columns(['item_id', 'period_key']).doUpdateSet({
          status_key: status,
          text,
          open,
          version: sql`cells.version + 1`,
          updated_at: sql`now()`,
        }),
      )
      .execute();
  },
};
