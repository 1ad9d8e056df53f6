import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { acceptPlan } from '#features/plans/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import { addPattern, endPattern, listPlannedRounds, openPlannedRound } from '../index.ts';

describeEachDatabase('rounds that come again before the meetings of a forum', (database) => {
  const start = async () => {
    const deps = depsOf(database().program);
    const { slug } = await inTransaction(deps.db, (tx) =>
      acceptPlan(tx, secretariat, { document: planDocument(), file: 'plan.pptx', seenVersion: null }),
    );
    const { rows } = await sql<{ id: number }>`
      insert into fora (partnership_id, slug, name, language)
      select id, 'ssu', 'Strategisk samarbeidsutvalg', 'nb' from partnerships returning id`.execute(deps.db);
    const forum = rows[0]?.id ?? 0;
    for (const days of [10, 100])
      await sql`insert into meetings (partnership_id, forum_id, starts_at, state)
        select partnership_id, id, ${`${addDays(osloToday(), days)}T11:00:00Z`}::timestamptz, 'called' from fora where id = ${forum}`.execute(
        deps.db,
      );
    const { id } = await addPattern(deps, secretariat, { plan: slug, forum, openDays: 21, daysBefore: 7, asks: ['status', 'focus'] });
    const planned = async () => (await listPlannedRounds(deps, secretariat, 1)).planned;
    return { deps, slug, forum, pattern: id, planned };
  };

  test('are planned for each meeting in the calendar, and opened with everything filled in', async () => {
    const { deps, pattern, planned } = await start();
    const today = osloToday();
    expect(await planned()).toMatchObject([
      { meetingOn: addDays(today, 10), openOn: addDays(today, -11), deadline: addDays(today, 3), state: 'due', roundId: null },
      { meetingOn: addDays(today, 100), openOn: addDays(today, 79), deadline: addDays(today, 93), state: 'coming' },
    ]);
    const [first] = await planned();
    const asked = { partnership: 1, pattern, meeting: first?.meetingId };
    const { id } = await openPlannedRound(deps, secretariat, asked);
    expect((await planned())[0]).toMatchObject({ state: 'opened', roundId: id });
    await expect(openPlannedRound(deps, secretariat, asked)).rejects.toMatchObject({ code: 'round_pattern_not_found' });
  });

  test('are planned no more when the pattern is ended, and are for the secretariat', async () => {
    const { deps, pattern, planned, slug, forum } = await start();
    await expect(listPlannedRounds(deps, member, 1)).rejects.toMatchObject({ code: 'forbidden' });
    const another = { plan: slug, forum, openDays: 7, daysBefore: 7, asks: ['status'] };
    await expect(addPattern(deps, secretariat, another)).rejects.toMatchObject({ code: 'invalid_input' });
    await endPattern(deps, secretariat, { pattern });
    expect(await planned()).toEqual([]);
    await expect(endPattern(deps, secretariat, { pattern })).rejects.toMatchObject({ code: 'round_pattern_not_found' });
  });
});
