import ICAL from 'ical.js';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { makeCalendarAddress, removeCalendarAddress, renewCalendarAddress } from '#features/fora/index.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { describeEachDatabase, quietLog } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { insertRow, makeForum, makeMeeting, makePartnership, makePerson, makeSeat } from '../../../../test/support/steering.ts';
import { calendarRoutes } from './calendar-routes.ts';

describeEachDatabase('calendars that programs fetch', (database) => {
  async function site() {
    const { db } = database();
    const deps = depsOf(db);
    const app = createHttp({ log: quietLog, isReady: async () => true });
    await calendarRoutes(app, deps, async ({ headers }) => (headers['x-viewer'] === 'member' ? member : citizen));
    const partnership = await makePartnership(db, { slug: 'eksempel' });
    const forum = await makeForum(db, partnership, { slug: 'ssu', name: 'Strategisk samarbeidsutvalg', short_name: 'SSU' });
    const meeting = (values: Readonly<Record<string, unknown>> = {}) => makeMeeting(db, partnership, forum, values);
    const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
      app.inject({ url, headers: { host: 'localhost:3000', ...headers } });
    const events = async (url: string) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      const calendar = new ICAL.Component(ICAL.parse(answer.body));
      return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    };
    const titles = async (url: string) => (await events(url)).map(({ summary }) => summary);
    return { db, deps, partnership, forum, meeting, get, events, titles };
  }

  test("a forum's calendar has what was called, the cancelled as cancelled, and no draft", async () => {
    const { db, meeting, get, events } = await site();
    await meeting({ title: 'Kladd', state: 'draft' });
    await meeting({ title: 'Aldri innkalt', state: 'cancelled' });
    const cancelled = await meeting({ title: 'Falt bort', state: 'cancelled', starts_at: '2026-04-01T08:00:00Z', ends_at: null });
    await insertRow(db, 'meeting_steps', { meeting_id: cancelled, step: 'called', actor_role: 'secretariat' });
    await meeting({ title: null, state: 'approved', place: 'Rom 1, 2. etasje', online_address: 'https://mote.example.no/hemmelig' });
    await meeting({ title: 'Bare dagen', day_only: true, starts_at: '2026-03-29T10:00:00Z', ends_at: null });

    const answer = await get('/fora/ssu/calendar.ics');
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.body).toContain('X-WR-CALNAME:Møter i SSU\r\n');
    for (const secret of ['Kladd', 'Aldri', 'hemmelig']) expect(answer.body).not.toContain(secret);
    const found = await events('/fora/ssu/calendar.ics');
    expect(found.map(({ summary }) => summary)).toEqual(['Møte i SSU', 'SSU: Bare dagen', 'Avlyst: SSU: Falt bort']);
    const [held, day, off] = found;
    expect(held?.location).toBe('Rom 1, 2. etasje');
    expect(held?.description).toMatch(/^Innkalling, saksliste og protokoll: http:\/\/localhost:3000\/moter\/\d+$/);
    expect([day?.startDate.isDate, day?.startDate.toString()]).toEqual([true, '2026-03-29']);
    expect(off?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(off?.startDate.toJSDate().toISOString()).toBe('2026-04-01T08:00:00.000Z');
  });

  test('what was fetched is not sent again until something changes, and the event stays the same event', async () => {
    const { db, meeting, get, events } = await site();
    const id = await meeting();
    const first = await get('/fora/ssu/calendar.ics');
    const again = await get('/fora/ssu/calendar.ics', { 'if-none-match': String(first.headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const [before] = await events(`/moter/${id}/calendar.ics`);
    await sql`update meetings set starts_at = '2026-03-04T12:00:00Z', ends_at = null, calendar_sequence = 1`.execute(db);
    const moved = await get('/fora/ssu/calendar.ics', { 'if-none-match': String(first.headers['etag']) });
    expect(moved.statusCode).toBe(200);
    const [after] = await events(`/moter/${id}/calendar.ics`);
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
    const [elsewhere] = await events('/fora/ssu/calendar.ics');
    expect(elsewhere?.uid).toBe(before?.uid);
  });

  test('what is not there is not found', async () => {
    const { meeting, get } = await site();
    const draft = await meeting({ state: 'draft' });
    const paths = [
      '/fora/finnes-ikke',
      `/moter/${draft}`,
      '/moter/999',
      '/moter/1e3',
      '/moter/99999999999999999999',
      `/personer/${'a'.repeat(43)}`,
    ];
    for (const path of [...paths, '/personer/1', '/personer/%00']) {
      expect([path, (await get(`${path}/calendar.ics`)).statusCode]).toEqual([path, 404]);
    }
  });

  test('a person sees the meetings of the seat while it is held, and where the deputy is needed or the chair is theirs', async () => {
    const { db, deps, partnership, forum, meeting, get, titles } = await site();
    const [holder, deputy] = [await makePerson(db, partnership), await makePerson(db, partnership)];
    const seat = await makeSeat(db, forum);
    const term = { seat_id: seat, contact_id: holder, deputy_contact_id: deputy, starts_on: '2026-03-03', ends_on: '2026-06-30' };
    await insertRow(db, 'seat_terms', term);
    await meeting({ title: 'Før', starts_at: '2026-03-02T12:00:00Z', ends_at: null });
    // the first day begins in Oslo while it is still the day before in UTC
    await meeting({ title: 'Første dag', starts_at: '2026-03-02T23:30:00Z', ends_at: null, online_address: 'https://mote.example.no/1' });
    const away = await meeting({ title: 'Forfall', starts_at: '2026-06-30T12:00:00Z', ends_at: null });
    await meeting({ title: 'Etter', starts_at: '2026-07-01T12:00:00Z', ends_at: null });
    await meeting({ title: 'Leder', starts_at: '2026-08-01T12:00:00Z', ends_at: null, chair_contact_id: deputy });
    await meeting({ title: 'Kladd', starts_at: '2026-05-01T12:00:00Z', ends_at: null, state: 'draft' });
    const attendance = { meeting_id: away, seat_id: seat, contact_id: holder, standing: 'voting', presence: 'excused' };
    await insertRow(db, 'attendances', attendance);

    const addressOf = async (contact: number) => `/personer/${await makeCalendarAddress(deps, secretariat, { contact })}/calendar.ics`;
    const [ofHolder, ofDeputy] = [await addressOf(holder), await addressOf(deputy)];
    expect(await titles(ofHolder)).toEqual(['SSU: Første dag', 'SSU: Forfall']);
    expect(await titles(ofDeputy)).toEqual(['SSU: Forfall', 'SSU: Leder']);
    const answer = await get(ofHolder);
    expect(answer.headers['cache-control']).toContain('private');
    expect(answer.body.replaceAll('\r\n ', '')).toContain('Delta på nett: https://mote.example.no/1');
    expect((await get(ofHolder, { 'if-none-match': String(answer.headers['etag']) })).statusCode).toBe(304);
    expect(await addressOf(holder)).toBe(ofHolder);
  });

  test('who takes part gets the address to take part at, and nobody else', async () => {
    const { meeting, get } = await site();
    const id = await meeting({ online_address: 'https://mote.example.no/1' });
    const path = `/moter/${id}/invite.ics`;
    expect((await get(path)).statusCode).toBe(403);
    const answer = await get(path, { 'x-viewer': 'member' });
    expect(answer.body).toContain('https://mote.example.no/1');
    expect(answer.headers['cache-control']).toContain('private');
    expect((await get(`/moter/${await meeting({ state: 'draft' })}/invite.ics`, { 'x-viewer': 'member' })).statusCode).toBe(404);
  });

  test("a person's address is the secretariat's to make, to change and to take away", async () => {
    const { db, deps, partnership, get } = await site();
    const contact = await makePerson(db, partnership);
    for (const actor of [member, citizen])
      await expect(makeCalendarAddress(deps, actor, { contact })).rejects.toMatchObject({ code: 'forbidden' });
    const first = await makeCalendarAddress(deps, secretariat, { contact });
    expect(first).toMatch(/^[\w-]{43}$/);
    const second = await renewCalendarAddress(deps, secretariat, { contact });
    const status = async (word: string) => (await get(`/personer/${word}/calendar.ics`)).statusCode;
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    await removeCalendarAddress(deps, secretariat, { contact });
    expect(await status(second)).toBe(404);
    await expect(makeCalendarAddress(deps, secretariat, { contact: 999 })).rejects.toMatchObject({ code: 'contact_not_found' });
  });

  test("nothing of another partnership's persons or a withheld agenda is in a calendar", async () => {
    const { db, forum, meeting, get } = await site();
    const id = await meeting({ withheld_by: '§ 13', withheld_why: 'Hemmelig grunn', notice_text: 'Hemmelig innkalling' });
    await insertRow(db, 'agenda_items', { forum_id: forum, meeting_id: id, title: 'Hemmelig sak', type: 'decision', withheld_by: '§ 13' });
    for (const path of ['/fora/ssu', `/moter/${id}`]) expect((await get(`${path}/calendar.ics`)).body).not.toContain('Hemmelig');
  });
});
