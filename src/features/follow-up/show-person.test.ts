import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../test/support/people.ts';
import {
  insertRow,
  makeAgendaItem,
  makeAssignment,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makePartnership,
  makePerson,
  makeSeat,
} from '../../../test/support/steering.ts';
import { listNextMeetings, showPerson, type FollowUpFilter } from './index.ts';

const today = '2026-06-15';

describeEachDatabase('who takes part, and what comes up', (database) => {
  const start = async () => {
    const { db } = database();
    const partnershipId = await makePartnership(db);
    const above = await makeForum(db, partnershipId, { slug: 'over', name: 'Over' });
    const below = await makeForum(db, partnershipId, { slug: 'under', name: 'Under' });
    const person = await makePerson(db, partnershipId, { name: 'Eksempel Kari', role: 'leder' });
    const deps = depsOf(db);
    const next = async (viewer = secretariat, filter: Omit<FollowUpFilter, 'partnershipId'> = {}) =>
      (await listNextMeetings(deps, viewer, { partnershipId, ...filter }, today)).meetings;
    return { db, deps, partnershipId, above, below, person, next };
  };

  test('one person in two fora is one person, with the seats of today first and those where they stand in', async () => {
    const { db, deps, partnershipId, above, below, person } = await start();
    const other = await makePerson(db, partnershipId, { name: 'Eksempel Ola' });
    const term = (seat: number, values: object) => insertRow(db, 'seat_terms', { seat_id: seat, contact_id: person, ...values });
    const seat = await makeSeat(db, above, { role: 'Leder', function: 'chair' });
    await term(seat, { starts_on: '2020-01-01', ends_on: '2023-12-31' });
    await term(seat, { starts_on: '2025-01-01', ends_on: '2026-12-31', deputy_contact_id: other });
    await term(await makeSeat(db, below, { role: 'Medlem' }), { contact_id: other, deputy_contact_id: person });
    await makeMeeting(db, partnershipId, below, { title: 'Neste', starts_at: '2026-09-01T10:00:00Z', ends_at: null });
    await makeMeeting(db, partnershipId, below, { title: 'Forrige', starts_at: '2026-03-01T10:00:00Z', ends_at: null });
    await makeDecision(db, partnershipId, above, { text: 'Å gjøre', follow_up_contact_id: person });
    const shown = await showPerson(deps, secretariat, person, today);
    expect(shown.seats.map(({ forum, role, as, when, other: who }) => [forum.name, role, as, when, who?.name].join(' '))).toEqual([
      'Over Leder holder now Eksempel Ola',
      'Under Medlem deputy now Eksempel Ola',
      'Over Leder holder past ',
    ]);
    expect(shown.meetings.map(({ title }) => title)).toEqual(['Neste']);
    expect([shown.open, shown.matters[0]?.title]).toEqual([1, 'Å gjøre']);
  });

  test('the public meets a person only where the partnership shows names', async () => {
    const { db, deps, person } = await start();
    await expect(showPerson(deps, citizen, person, today)).rejects.toThrow('person_not_found');
    await expect(showPerson(deps, citizen, Number.NaN, today)).rejects.toThrow('person_not_found');
    expect((await showPerson(deps, member, person, today)).person.name).toBe('Eksempel Kari');
    await db
      .updateTable('partnerships' as never)
      .set({ shows_contact_names: true } as never)
      .execute();
    expect((await showPerson(deps, citizen, person, today)).person.name).toBe('Eksempel Kari');
  });

  test('the next meeting of a forum is the first that is not held, with its entries, reports and backlog', async () => {
    const { db, partnershipId, above, below, person, next } = await start();
    const meeting = (values: object) => makeMeeting(db, partnershipId, above, { ends_at: null, ...values });
    await meeting({ starts_at: '2026-06-01T10:00:00Z' });
    await meeting({ starts_at: '2026-06-16T10:00:00Z', state: 'cancelled' });
    const draft = await meeting({ starts_at: '2026-06-17T10:00:00Z', state: 'draft' });
    const called = await meeting({ starts_at: '2026-06-18T10:00:00Z', title: 'Kalt inn' });
    const secret = await makeCase(db, partnershipId, above, { label: 'Sak 9/26', withheld_by: '§ 13' });
    await makeAgendaItem(db, above, called, { title: 'Åpent', responsible_contact_id: person });
    await makeAgendaItem(db, above, called, { title: 'Fjernet', removed_at: '2026-06-01T00:00:00Z' });
    await makeAgendaItem(db, above, called, { title: 'Gjelder en lukket sak', case_id: secret, responsible_contact_id: person });
    await makeAgendaItem(db, above, called, { title: 'Lukket', withheld_by: '§ 14' });
    await makeAgendaItem(db, above, null, { title: 'På vent' });
    await makeAssignment(db, partnershipId, above, below, { title: 'Rapporteres', due_meeting_id: called });
    expect((await next()).map(({ id }) => id)).toEqual([draft]);
    const [seen] = await next(citizen);
    expect(seen?.entries.map(({ number, title, withheldBy, person: who }) => [number, title, withheldBy, who?.role].join(' '))).toEqual([
      '1 Åpent  leder',
      '2  § 13 ',
      '3  § 14 ',
    ]);
    expect(seen?.reports.map(({ title, to }) => `${title} ${to}`)).toEqual(['Rapporteres Under']);
    expect(seen?.backlog).toEqual([]);
    expect((await next(member))[0]?.backlog.map(({ title }) => title)).toEqual(['På vent']);
    expect(await next(citizen, { forum: 'under' })).toEqual([]);
  });

  test('asked for by person, the next meetings show what that person is to do there', async () => {
    const { db, partnershipId, above, below, person, next } = await start();
    const meeting = await makeMeeting(db, partnershipId, above, { starts_at: '2026-07-01T10:00:00Z', ends_at: null });
    await makeMeeting(db, partnershipId, below, { starts_at: '2026-07-02T10:00:00Z', ends_at: null });
    await makeAgendaItem(db, above, meeting, { title: 'En annens' });
    await makeAgendaItem(db, above, meeting, { title: 'Karis', responsible_contact_id: person });
    const seen = await next(secretariat, { person });
    expect(seen.map(({ entries }) => entries.map(({ number, title }) => `${number} ${title}`))).toEqual([['2 Karis']]);
  });
});
