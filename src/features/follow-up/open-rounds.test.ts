import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addPattern, closeRound, openPlannedRound, openRound } from '#features/rounds/index.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, member, secretariat } from '../../../test/support/people.ts';
import { aRound } from '../../../test/support/rounds.ts';
import { makeForum, makeMeeting } from '../../../test/support/steering.ts';
import { listFollowUp } from './index.ts';

describeEachDatabase('rounds in the follow-up', (database) => {
  const start = async () => {
    const { db, deps, plan, input } = await aRound(database());
    const { rows } = await sql<{ id: number }>`select id from partnerships`.execute(db);
    const partnershipId = rows[0]?.id ?? 0;
    const list = async (today = osloToday(), viewer = secretariat) =>
      (await listFollowUp(deps, viewer, { partnershipId }, today)).matters.map(({ kind, title, forum, dueOn, urgency, address }) =>
        [kind, title, forum?.slug ?? null, dueOn, urgency, address].join(' | '),
      );
    return { db, deps, plan, input, partnershipId, list };
  };

  test('one that a pattern plans waits from the day it is to be opened until it is, for who keeps rounds alone', async () => {
    const { db, deps, plan, partnershipId, list } = await start();
    const forum = await makeForum(db, partnershipId, { slug: 'ssu' });
    const meetingOn = addDays(osloToday(), 21);
    const meeting = await makeMeeting(db, partnershipId, forum, { starts_at: `${meetingOn}T11:00:00Z`, ends_at: null });
    const { id: pattern } = await addPattern(deps, secretariat, { plan, forum, openDays: 21, daysBefore: 7, asks: ['status'] });
    const { rows } = await sql<{ title: string }>`select title from plans`.execute(db);
    const waits = (urgency: string) => [['open-round', rows[0]?.title, 'ssu', osloToday(), urgency, '/runder/monstre'].join(' | ')];
    expect(await list(addDays(osloToday(), -1))).toEqual([]);
    expect(await list()).toEqual(waits('soon'));
    expect(await list(addDays(osloToday(), 14))).toEqual(waits('late'));
    expect(await list(addDays(osloToday(), 15))).toEqual([]);
    for (const viewer of [citizen, member]) expect(await list(osloToday(), viewer)).toEqual([]);
    await openPlannedRound(deps, secretariat, { partnership: partnershipId, pattern, meeting });
    expect(await list()).toEqual([]);
  });

  test('an open one waits to be closed when its deadline is a week off, and until it is closed', async () => {
    const { deps, input, list } = await start();
    const { id } = await openRound(deps, secretariat, input);
    const waits = (urgency: string) => [['close-round', 'Vårrunden', null, input.deadline, urgency, `/runder/${id}`].join(' | ')];
    expect(await list(addDays(input.deadline, -8))).toEqual([]);
    expect(await list(addDays(input.deadline, -7))).toEqual(waits('soon'));
    expect(await list(addDays(input.deadline, 1))).toEqual(waits('late'));
    expect(await list(addDays(input.deadline, 1), member)).toEqual([]);
    await closeRound(deps, secretariat, { round: id });
    expect(await list(addDays(input.deadline, 1))).toEqual([]);
  });
});
