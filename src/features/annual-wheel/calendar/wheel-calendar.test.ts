import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { depsOf } from '../../../../test/support/people.ts';
import { insertRow, makeDecision, makeForum, makeMeeting, makePartnership } from '../../../../test/support/steering.ts';
import { wheelCalendar, type WheelCalendarQuery } from '../index.ts';

const base = 'https://plan.example.no';

describeEachDatabase('the calendar of the annual wheel', (database) => {
  const start = async () => {
    const { db } = database();
    const partnershipId = await makePartnership(db, { slug: 'eksempel', name: 'Helsefellesskap Eksempel' });
    const forum = await makeForum(db, partnershipId, { slug: 'over', name: 'Strategisk utvalg', short_name: 'SU' });
    const read = async (query: WheelCalendarQuery = {}) => {
      const text = await wheelCalendar(depsOf(db), query, base, '2026-06-15');
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      return { text, calendar, events };
    };
    return { db, partnershipId, forum, read };
  };

  test('is read by another program: times in UTC, whole days as dates, and names that stay the same', async () => {
    const { db, partnershipId, forum, read } = await start();
    await makeMeeting(db, partnershipId, forum, { title: 'Møte; med, tegn\nEND:VCALENDAR' });
    await makeMeeting(db, partnershipId, forum, { starts_at: '2026-04-01T22:30:00Z', ends_at: null, day_only: true });
    await makeDecision(db, partnershipId, forum, { text: 'Følg opp', due_on: '2026-12-31' });
    const { calendar, events, text } = await read();
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Årshjul – Helsefellesskap Eksempel');
    const told = events.map((event) => [event.summary, event.startDate.toString(), event.startDate.isDate]);
    expect(told.toSorted((one, other) => String(one[0]).localeCompare(String(other[0])))).toEqual([
      ['Møte i Strategisk utvalg', '2026-04-02', true],
      ['SU: Frist for vedtak: Følg opp', '2026-12-31', true],
      ['SU: Møte; med, tegn\nEND:VCALENDAR', '2026-03-03T12:00:00Z', false],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    expect((await read()).text).toBe(text);
  });

  test('says nothing of what the public may not know, and that a meeting is cancelled', async () => {
    const { db, partnershipId, forum, read } = await start();
    await makeMeeting(db, partnershipId, forum, { state: 'draft', title: 'Utkast' });
    const cancelled = await makeMeeting(db, partnershipId, forum, { state: 'cancelled', title: 'Avlyst' });
    await insertRow(db, 'meeting_steps', { meeting_id: cancelled, step: 'called', actor_role: 'secretariat' });
    await makeMeeting(db, partnershipId, forum, { state: 'cancelled', title: 'Utkast som ble gitt opp' });
    await makeDecision(db, partnershipId, forum, { text: 'Hemmelig', due_on: '2026-12-31', withheld_by: '§ 13' });
    const { events, text } = await read();
    expect(text).not.toMatch(/Utkast|Hemmelig/);
    expect(events.map((event) => [event.summary, event.component.getFirstPropertyValue('status')])).toEqual([
      ['SU: Avlyst', 'CANCELLED'],
      ['SU: Frist for vedtak: unntatt offentlighet etter § 13', 'CONFIRMED'],
    ]);
  });

  test('is narrowed as the page is, and a name that is unknown is told', async () => {
    const { db, partnershipId, forum, read } = await start();
    const other = await makeForum(db, partnershipId, { slug: 'under' });
    await makeMeeting(db, partnershipId, other, { title: 'Under' });
    await makeMeeting(db, partnershipId, forum, { title: 'Over' });
    await insertRow(db, 'plans', { partnership_id: partnershipId, slug: 'plan', title: 'Plan', year: 2026, language: 'nb' });
    const titles = async (query: WheelCalendarQuery) => (await read(query)).events.map(({ summary }) => summary);
    expect(await titles({ kind: 'meeting', partnership: 'eksempel' })).toHaveLength(2);
    expect(await titles({ forum: 'over' })).toEqual(['SU: Over']);
    expect(await titles({ kind: 'plan' })).toEqual(['Planåret 2026 begynner: Plan']);
    await expect(read({ partnership: 'ukjent' })).rejects.toThrow('not_found');
    await expect(read({ forum: 'ukjent' })).rejects.toThrow('forum_not_found');
  });
});
