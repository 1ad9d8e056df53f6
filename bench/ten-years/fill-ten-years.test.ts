import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { describeEachDatabase, emptyDatabase, testedKinds } from '../../test/support/databases.ts';
import { fillTenYears } from './fill-ten-years.ts';

const today = '2026-11-22';

async function oneRow<Row>(db: Db, query: ReturnType<typeof sql<Row>>): Promise<Row | undefined> {
  return (await query.execute(db)).rows[0];
}

const wordsOf = (db: Db) =>
  oneRow(db, sql<{ hash: string }>`select md5(string_agg(words, '' order by decision_id, inside)) as hash from decision_search`);

/** What was made first: what is made again, or on the other database, is the same. */
let first: readonly unknown[] | undefined;

describeEachDatabase('ten years of a partnership', (database) => {
  test('are as large as asked for, alike each time, and lived: some late, some withheld, some far up and back', async () => {
    const { db } = database();
    const made = await fillTenYears(db, today);
    expect(made).toMatchObject({ fora: 11, meetings: 400, cases: 4000, decisions: 6000, assignments: 800 });
    const counted = await oneRow(
      db,
      sql<Record<string, number>>`select
        (select count(*)::int from decisions d where due_on < ${today}
          and not exists (select 1 from decision_completions c where c.decision_id = d.id)) as late,
        (select count(*)::int from decisions where withheld_by is not null) as withheld,
        (select count(*)::int from decisions d join cases c on c.id = d.case_id where d.decided_on < c.raised_on) as before_raised,
        (select count(*)::int from (select case_id from case_stages group by case_id having count(*) > 3) far) as far,
        (select count(*)::int from meetings where state in ('draft', 'called')) as coming,
        (select max(count)::int from (select count(*) from decision_items group by item_id) per_item) as most,
        (select count(*)::int from meetings m where state = 'approved'
          and not exists (select from minutes_approvals a where a.meeting_id = m.id)) as unfounded,
        (select count(*)::int from decision_search) as searched`,
    );
    expect(counted?.['late']).toBeGreaterThan(20);
    expect(counted?.['withheld']).toBeGreaterThan(50);
    expect(counted?.['before_raised']).toBe(0);
    expect(counted?.['far']).toBeGreaterThan(20);
    expect(counted?.['coming']).toBeGreaterThan(3);
    expect(counted?.['most']).toBeGreaterThan(200);
    expect(counted?.['unfounded']).toBe(0);
    expect(counted?.['searched']).toBeGreaterThan(6000);

    const told = [made, await wordsOf(db)];
    first ??= told;
    expect(told).toEqual(first);
    if (testedKinds.length === 1) {
      await emptyDatabase(db);
      expect([await fillTenYears(db, today), await wordsOf(db)]).toEqual(first);
    }
    // Rows written beside them get ids of their own.
    await sql`insert into decisions (partnership_id, forum_id, outcome, text, decided_on)
      select partnership_id, id, 'noted', 'Eksempel', ${today} from fora limit 1`.execute(db);
  }, 240_000);
});
