import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import { makeForum, makeMeeting, makePartnership, makePerson, makeSeat } from '../../../test/support/steering.ts';
import { recordAttendance } from './attendance/record-attendance.ts';
import { editMeeting } from './edit-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { planSeries } from './plan-series.ts';
import { listMeetings } from './queries/list-meetings.ts';
import { showMeeting } from './queries/show-meeting.ts';
import { callMeeting, cancelMeeting, closeMeeting, openMeeting, reopenMeeting } from './take-steps.ts';

async function place(db: Db) {
  const partnership = await makePartnership(db);
  const slug = `utvalg-${partnership}`;
  return { partnership, slug, forum: await makeForum(db, partnership, { slug }) };
}

const day = { date: '2030-06-03', startClock: '09:00', endClock: '11:30' };

describeEachDatabase('planning and leading meetings', (database) => {
  test('a meeting stands at Oslo’s time, and history says who planned it', async () => {
    const { db } = database();
    const { slug } = await place(db);
    const { id } = await planMeeting(depsOf(db), secretariat, { forum: slug, ...day, place: ' Rådhuset\u0000 ' });
    const shown = await showMeeting(depsOf(db), secretariat, id);
    expect([shown.startsAt, shown.endsAt].map((time) => Date.parse(time ?? ''))).toEqual([
      Date.parse('2030-06-03T07:00:00Z'),
      Date.parse('2030-06-03T09:30:00Z'),
    ]);
    expect(shown).toMatchObject({
      place: 'Rådhuset',
      state: 'draft',
    });
    const { rows } = await sql`select kind, actor_role from steering_changes`.execute(db);
    expect(rows).toEqual([{ kind: 'meeting.planned', actor_role: 'secretariat' }]);
  });

  test('what can not be is refused with a code', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { slug } = await place(db);
    const stranger = await makePerson(db, await makePartnership(db));
    const plan = (values: object) => planMeeting(deps, secretariat, { forum: slug, ...day, ...values });
    await expect(planMeeting(deps, member, { forum: slug, ...day })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(plan({ forum: 'finnes-ikke' })).rejects.toMatchObject({ code: 'forum_not_found' });
    await expect(plan({ endClock: '08:00' })).rejects.toMatchObject({ code: 'meeting_ends_before' });
    await expect(plan({ chair: stranger })).rejects.toMatchObject({ code: 'contact_not_found' });
    await expect(plan({ onlineAddress: 'javascript:alert(1)' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(plan({ title: '13097248022' })).rejects.toMatchObject({ code: 'identity_number' });
    await expect(plan({ startClock: '25:00' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('a series makes its meetings as drafts, each at the same clock through summer and winter', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { slug, partnership } = await place(db);
    const rule = { every: 'month', interval: 3, weekday: 4, nth: 1, from: '2030-01-01', to: '2030-12-31', skipJuly: true };
    const series = { forum: slug, seriesTitle: 'Faste møter', startClock: '09:00', endClock: '11:00', ...rule };
    const { meetings } = await planSeries(deps, secretariat, series);
    const listed = await listMeetings(deps, member, { partnershipId: partnership, order: 'oldest' });
    expect(listed.meetings.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      '2030-01-03T08:00:00.000Z',
      '2030-04-04T07:00:00.000Z',
      '2030-10-03T07:00:00.000Z',
    ]);
    expect(meetings).toHaveLength(3);
    expect((await listMeetings(deps, citizen, { partnershipId: partnership })).total).toBe(0);
    await expect(planSeries(deps, secretariat, { ...series, to: '2030-01-02' })).rejects.toMatchObject({ code: 'series_empty' });
    await expect(planSeries(deps, secretariat, { ...series, every: 'week', interval: 1, to: '2036-01-01' })).rejects.toMatchObject({
      code: 'series_too_long',
    });
  });

  test('a meeting of which only the day is known is not called before it has a time', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { slug } = await place(db);
    const { id: meeting } = await planMeeting(deps, secretariat, { forum: slug, date: '2030-06-03' });
    await expect(callMeeting(deps, secretariat, { meeting })).rejects.toMatchObject({ code: 'meeting_needs_time' });
    expect((await showMeeting(deps, secretariat, meeting)).state).toBe('draft');
    await editMeeting(deps, secretariat, { meeting, version: 1, startClock: '10:00' });
    expect(await callMeeting(deps, secretariat, { meeting })).toEqual({ state: 'called' });
    const { version } = await showMeeting(deps, secretariat, meeting);
    const withoutClock = editMeeting(deps, secretariat, { meeting, version, startClock: null });
    await expect(withoutClock).rejects.toMatchObject({ code: 'meeting_needs_time' });
    expect((await showMeeting(deps, citizen, meeting)).steps).toMatchObject([{ step: 'called', role: 'secretariat' }]);
  });

  test('another time or place counts up the calendar file, another text does not', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { slug } = await place(db);
    const { id: meeting } = await planMeeting(deps, secretariat, { forum: slug, ...day });
    const sequence = async () => (await showMeeting(deps, secretariat, meeting)).calendarSequence;
    await editMeeting(deps, secretariat, { meeting, version: 1, noticeText: 'Velkommen' });
    expect(await sequence()).toBe(0);
    await editMeeting(deps, secretariat, { meeting, version: 2, ...day, startClock: '10:00' });
    expect(await sequence()).toBe(1);
    await editMeeting(deps, secretariat, { meeting, version: 3, ...day, startClock: '10:00' });
    expect(await sequence()).toBe(1);
    await callMeeting(deps, secretariat, { meeting });
    await cancelMeeting(deps, secretariat, { meeting, why: 'For få kunne komme' });
    expect(await sequence()).toBe(3);
    await expect(editMeeting(deps, secretariat, { meeting, version: 5, place: 'x' })).rejects.toMatchObject({ code: 'meeting_cancelled' });
  });

  test('steps are taken in their order, by the secretariat, with why where it is asked', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership, forum } = await place(db);
    const meeting = await makeMeeting(db, partnership, forum);
    await expect(openMeeting(deps, member, { meeting })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(closeMeeting(deps, secretariat, { meeting })).rejects.toMatchObject({ code: 'meeting_step_impossible' });
    await expect(cancelMeeting(deps, secretariat, { meeting })).rejects.toMatchObject({ code: 'invalid_input' });
    const both = await Promise.allSettled([1, 2].map(() => openMeeting(deps, secretariat, { meeting })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await closeMeeting(deps, secretariat, { meeting });
    await reopenMeeting(deps, secretariat, { meeting });
    expect((await showMeeting(deps, secretariat, meeting)).steps.map(({ step }) => step)).toEqual(['opened', 'closed', 'reopened']);
  });

  test('attendance is recorded whole, by the seats of the forum, and not over what another wrote', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { partnership, forum } = await place(db);
    const meeting = await makeMeeting(db, partnership, forum);
    const [seat, observing] = [await makeSeat(db, forum), await makeSeat(db, forum, { standing: null })];
    const elsewhere = await makeSeat(db, await makeForum(db, partnership));
    const [person, deputy] = [await makePerson(db, partnership), await makePerson(db, partnership)];
    const record = (attendance: readonly object[], version = 1) => recordAttendance(deps, secretariat, { meeting, version, attendance });
    await expect(record([{ seat: elsewhere, presence: 'present' }])).rejects.toMatchObject({ code: 'attendance_unknown_seat' });
    await expect(record([{ presence: 'present' }])).rejects.toMatchObject({ code: 'invalid_input' });
    const twice = { seat, contact: person, presence: 'present' };
    await expect(record([twice, twice])).rejects.toMatchObject({ code: 'attendance_twice' });
    await record([
      { seat, contact: person, presence: 'deputy', deputyContact: deputy },
      { seat: observing, name: 'Rolle', presence: 'excused', deputyName: 'Ikke med' },
      { name: 'Gjest', presence: 'present' },
    ]);
    await expect(record([], 1)).rejects.toMatchObject({ code: 'meeting_changed' });
    const { attendance } = await showMeeting(deps, secretariat, meeting);
    expect(
      attendance.map(({ standing, presence, deputy: who }) => [standing, presence, who?.startsWith('Eksempelperson') ?? null]),
    ).toEqual([
      ['voting', 'deputy', true],
      [null, 'excused', null],
      ['guest', 'present', null],
    ]);
    await record([], 2);
    expect((await showMeeting(deps, secretariat, meeting)).attendance).toEqual([]);
  });
});
