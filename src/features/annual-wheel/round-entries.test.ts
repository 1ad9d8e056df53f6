import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addPattern, closeRound, openPlannedRound } from '#features/rounds/index.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, member, secretariat } from '../../../test/support/people.ts';
import { aRound } from '../../../test/support/rounds.ts';
import { makeForum, makeMeeting } from '../../../test/support/steering.ts';
import { showWheel } from './index.ts';

describeEachDatabase('rounds in the annual wheel', (database) => {
  test('planned ones have a day to be opened and a deadline, opened ones their deadline and state, for who keeps them', async () => {
    const { db, deps, plan } = await aRound(database());
    const { rows } = await sql<{ id: number; title: string }>`
      select p.id, plans.title from partnerships p join plans on plans.partnership_id = p.id`.execute(db);
    const { id: partnershipId = 0, title = '' } = rows[0] ?? {};
    const forum = await makeForum(db, partnershipId, { slug: 'ssu' });
    const today = osloToday();
    const [opens, deadline, meetingOn] = [addDays(today, -1), addDays(today, 13), addDays(today, 20)];
    const meeting = await makeMeeting(db, partnershipId, forum, { starts_at: `${meetingOn}T11:00:00Z`, ends_at: null });
    const { id: pattern } = await addPattern(deps, secretariat, { plan, forum, openDays: 21, daysBefore: 7, asks: ['status'] });
    const rounds = async (viewer = secretariat, on = today) => {
      const years = [...new Set([opens, deadline].map((day) => Number(day.slice(0, 4))))];
      const shown = await Promise.all(years.map((year) => showWheel(deps, viewer, { partnershipId, year, forum: 'ssu' }, on)));
      return shown
        .flatMap(({ entries }) => entries)
        .filter(({ what }) => what.startsWith('round'))
        .toSorted((one, other) => one.date.localeCompare(other.date))
        .map(({ what, date, title: named, state, address }) => [what, date, named, state, address]);
    };
    expect(await rounds()).toEqual([
      ['round-opens', opens, title, 'late', '/runder/monstre'],
      ['round-due', deadline, title, null, '/runder/monstre'],
    ]);
    for (const viewer of [citizen, member]) expect(await rounds(viewer)).toEqual([]);

    const { id } = await openPlannedRound(deps, secretariat, { partnership: partnershipId, pattern, meeting });
    const [[, , named = ''] = []] = await rounds();
    expect(named).toContain('Statusrunde før');
    expect(await rounds()).toEqual([['round-due', deadline, named, null, `/runder/${id}`]]);
    expect(await rounds(secretariat, addDays(deadline, 1))).toMatchObject([['round-due', deadline, named, 'late', `/runder/${id}`]]);
    await closeRound(deps, secretariat, { round: id });
    expect(await rounds(secretariat, addDays(deadline, 1))).toMatchObject([['round-due', deadline, named, 'done', `/runder/${id}`]]);
  });
});
