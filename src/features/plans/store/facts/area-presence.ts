import { planTables } from '../../tables.ts';
import { areaIdOf, type Fact } from './fact.ts';

/** Whether an area is in the plan; a removal is a row that can be taken back. */
export const areaPresenceFact: Fact<'area.presence'> = {
  read: async (tx, subject) => {
    const removal = await planTables(tx)
      .selectFrom('area_removals')
      .select('area_id')
      .where('area_id', '=', areaIdOf(subject))
      .executeTakeFirst();
    return removal === undefined;
  },
  write: async (tx, _planId, subject, present) => {
    const tables = planTables(tx);
    if (present) await tables.deleteFrom('area_removals').where('area_id', '=', areaIdOf(subject)).execute();
    else {
      await tables
        .insertInto('area_removals')
        .values({ area_id: areaIdOf(subject) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  },
};
