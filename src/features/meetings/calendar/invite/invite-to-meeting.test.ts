import ICAL from 'ical.js';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Deps } from '#platform/deps.ts';
import { describeEachDatabase } from '../../../../../test/support/databases.ts';
import { depsOf, member, secretariat } from '../../../../../test/support/people.ts';
import { insertRow, makeForum, makeMeeting, makePartnership, makePerson, makeSeat } from '../../../../../test/support/steering.ts';
import { callMeeting, cancelMeeting, editMeeting, recordAttendance, setCalledAddress } from '../../index.ts';

type Row = Readonly<{
  recipient: string;
  subject: string;
  text: string;
  because: string;
  calendar: string | null;
  method: string | null;
  error: string | null;
}>;

const sender = { address: 'post@eksempel.example.no', name: 'Sekretariatet' };
/** Long after these tests are read. */
const date = '2096-03-06';

describeEachDatabase('invitations to meetings', (database) => {
  async function aForum() {
    const { db } = database();
    const deps: Deps = { ...depsOf(db), address: 'https://plan.example.no', mailSender: sender };
    const partnership = await makePartnership(db, { name: 'Helsefellesskap Eksempel' });
    const forum = await makeForum(db, partnership, { name: 'Strategisk samarbeidsutvalg', short_name: 'SSU' });
    const person = (name: string, email: string | null = `${name.toLowerCase()}@eksempel.example.no`) =>
      makePerson(db, partnership, { name, email });
    const seat = async (holder: number, values: Readonly<Record<string, unknown>> = {}, role = 'Direktør') => {
      const id = await makeSeat(db, forum, { role });
      await insertRow(db, 'seat_terms', { seat_id: id, contact_id: holder, ...values });
      return id;
    };
    const meeting = (values: Readonly<Record<string, unknown>> = {}) =>
      makeMeeting(db, partnership, forum, {
        state: 'draft',
        starts_at: `${date}T12:00:00Z`,
        ends_at: `${date}T14:00:00Z`,
        place: 'Rom 1',
        ...values,
      });
    const version = async (id: number) =>
      (await sql<{ version: number }>`select version from meetings where id = ${id}`.execute(db)).rows[0]?.version ?? 0;
    return { db, deps, partnership, forum, person, seat, meeting, version };
  }
  const mails = async (): Promise<readonly Row[]> =>
    (
      await sql<Row>`select recipient, subject, text, because, calendar, calendar_method as method, error from mails order by id`.execute(
        database().db,
      )
    ).rows;
  const to = async (): Promise<readonly string[]> => (await mails()).map(({ recipient }) => recipient.split('@')[0] ?? '');
  const sent = () => sql`update mails set sent_at = now() where given_up_at is null`.execute(database().db);
  const eventOf = (mail: Row | undefined) => {
    const calendar = new ICAL.Component(ICAL.parse(mail?.calendar ?? ''));
    const [event] = calendar.getAllSubcomponents('vevent');
    if (!event) throw new Error('there is no event in the mail');
    return {
      method: calendar.getFirstPropertyValue('method'),
      event: new ICAL.Event(event),
      attendees: event.getAllProperties('attendee'),
    };
  };

  test('who holds a seat on the day is called, once, and the mail says why', async () => {
    const { deps, person, seat, meeting } = await aForum();
    const [ada, bo] = [await person('Ada'), await person('Bo')];
    await seat(ada);
    await seat(ada, {}, 'Sekretær');
    await seat(bo, { ends_on: '2096-03-05' });
    await seat(await person('Cy', null));
    const id = await meeting({ notice_text: 'Ta med mandatet.', online_address: 'https://mote.example.no/1' });
    await callMeeting(deps, secretariat, { meeting: id });
    expect(await to()).toEqual(['ada']);
    const [mail] = await mails();
    expect(mail?.subject).toBe('Innkalling: Møte i SSU, 6. mars 2096');
    expect(mail?.text).toBe(`Du er kalt inn til møtet.

Møte: Møte i SSU
Tid: 6. mars 2096 kl. 13.00–15.00
Sted: Rom 1
Delta på nett: https://mote.example.no/1

Ta med mandatet.

Møtets side: https://plan.example.no/moter/${id}

Svar på invitasjonen i kalenderen din, eller svar på denne e-posten. Svaret går til post@eksempel.example.no.

Sendt fra Målbilde for Helsefellesskap Eksempel.`);
    expect(mail?.because).toBe('Du får denne e-posten fordi du har plassen «Direktør» i Strategisk samarbeidsutvalg.');
    const { method, event, attendees } = eventOf(mail);
    expect([method, mail?.method]).toEqual(['REQUEST', 'REQUEST']);
    expect(event.organizer).toBe('mailto:post@eksempel.example.no');
    expect(attendees.map((each) => [each.getFirstValue(), each.getFirstParameter('cn'), each.getFirstParameter('rsvp')])).toEqual([
      ['MAILTO:ada@eksempel.example.no', 'Ada', 'TRUE'],
    ]);
  });

  test('a change is told to those who were called, as the same event with a higher number', async () => {
    const { deps, person, seat, meeting, version } = await aForum();
    await seat(await person('Ada'));
    const id = await meeting();
    await callMeeting(deps, secretariat, { meeting: id });
    await sent();
    await editMeeting(deps, secretariat, { meeting: id, version: await version(id), place: 'Rom 2' });
    // nothing of this concerns a calendar
    await editMeeting(deps, secretariat, { meeting: id, version: await version(id), noticeText: 'Husk kaffe' });
    const [first, second, ...more] = await mails();
    expect(more).toEqual([]);
    expect(second?.subject).toBe('Endret møte: Møte i SSU, 6. mars 2096');
    expect(second?.text).toContain('Sted: Rom 2');
    expect(eventOf(second).event.uid).toBe(eventOf(first).event.uid);
    expect(eventOf(second).event.sequence).toBeGreaterThan(eventOf(first).event.sequence);
  });

  test('only the last of several changes is sent where none has been sent yet, still as a call', async () => {
    const { deps, person, seat, meeting, version } = await aForum();
    await seat(await person('Ada'));
    const id = await meeting();
    await callMeeting(deps, secretariat, { meeting: id });
    await editMeeting(deps, secretariat, { meeting: id, version: await version(id), place: 'Rom 2' });
    expect((await mails()).map(({ subject, error }) => [subject.split(':')[0], error])).toEqual([
      ['Innkalling', 'overtaken'],
      ['Innkalling', null],
    ]);
    await cancelMeeting(deps, secretariat, { meeting: id, why: 'Ingen saker' });
    expect((await mails()).map(({ error }) => error)).toEqual(['overtaken', 'overtaken']);
  });

  test('that it is cancelled is told to everybody who was called, also who has left since, and to nobody else', async () => {
    const { db, deps, person, seat, meeting } = await aForum();
    const ada = await seat(await person('Ada'));
    await seat(await person('Bo'));
    const id = await meeting();
    await callMeeting(deps, secretariat, { meeting: id });
    await sent();
    await sql`delete from seat_terms where seat_id = ${ada}`.execute(db);
    await seat(await person('Ny'));
    await cancelMeeting(deps, secretariat, { meeting: id, why: 'Ingen saker' });
    const told = (await mails()).slice(2);
    expect(told.map(({ recipient }) => recipient.split('@')[0])).toEqual(['bo', 'ada']);
    for (const mail of told) {
      expect(mail.subject).toBe('Avlyst møte: Møte i SSU, 6. mars 2096');
      expect(mail.text).toContain('Møtet er avlyst.\nGrunn: Ingen saker');
      const { method, event } = eventOf(mail);
      expect([method, event.component.getFirstPropertyValue('status')]).toEqual(['CANCEL', 'CANCELLED']);
    }
    expect(told[1]?.because).toContain('fordi du var kalt inn til møtet');
  });

  test('a deputy is called where it is recorded that somebody can not come', async () => {
    const { deps, person, seat, meeting, version } = await aForum();
    const [ada, vara] = [await person('Ada'), await person('Vara')];
    const place = await seat(ada, { deputy_contact_id: vara });
    const id = await meeting();
    await callMeeting(deps, secretariat, { meeting: id });
    await sent();
    const attendance = [{ seat: place, contact: ada, presence: 'excused' }];
    for (let times = 0; times < 2; times += 1)
      await recordAttendance(deps, secretariat, { meeting: id, version: await version(id), attendance });
    expect(await to()).toEqual(['ada', 'vara']);
    expect((await mails())[1]?.because).toContain('fordi du er vara for plassen «Direktør»');
  });

  test('a meeting of the past calls nobody, and one that could not be called wrote to nobody', async () => {
    const { deps, person, seat, meeting } = await aForum();
    await seat(await person('Ada'));
    await callMeeting(deps, secretariat, { meeting: await meeting({ starts_at: '2020-03-03T12:00:00Z', ends_at: null }) });
    const dayOnly = await meeting({ day_only: true, ends_at: null });
    await expect(callMeeting(deps, secretariat, { meeting: dayOnly })).rejects.toMatchObject({ code: 'meeting_needs_time' });
    expect(await mails()).toEqual([]);
  });

  test('without a sender the calendar file is an event to keep, with nobody to answer to', async () => {
    const { deps, person, seat, meeting } = await aForum();
    await seat(await person('Ada'));
    await callMeeting({ ...deps, mailSender: null, address: null }, secretariat, { meeting: await meeting() });
    const [mail] = await mails();
    expect(mail?.text).not.toMatch(/Svar på|https:/);
    const { method, event, attendees } = eventOf(mail);
    expect([method, event.organizer, attendees]).toEqual(['PUBLISH', null, []]);
  });

  test('a missing or wrong address is set, and the notice goes there; what was sent is not sent again', async () => {
    const { db, deps, person, seat, meeting } = await aForum();
    const [ada, bo] = [await person('Ada'), await person('Bo', null)];
    await seat(ada);
    await seat(bo);
    const id = await meeting();
    await callMeeting(deps, secretariat, { meeting: id });
    await sql`update mails set given_up_at = now(), error = 'refused', status = 550`.execute(db);
    const set = (contact: number, email: string | null, actor = secretariat) =>
      setCalledAddress(deps, actor, { meeting: id, contact, email });
    await set(ada, 'ada.b@eksempel.example.no');
    await set(bo, 'bo@eksempel.example.no');
    expect(await to()).toEqual(['ada.b', 'bo']);
    await sent();
    await set(bo, null);
    await set(bo, 'bo@eksempel.example.no');
    expect(await to()).toEqual(['ada.b', 'bo']);
    for (const wrong of ['bo', 'Bo <bo@eksempel.example.no>', 'a@b.no, c@d.no']) {
      await expect(set(bo, wrong)).rejects.toMatchObject({ code: 'mail_address_refused' });
    }
    await expect(set(bo, null, member)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(set(await person('Ny'), 'ny@eksempel.example.no')).rejects.toMatchObject({ code: 'contact_not_found' });
    expect((await sql`select from steering_changes where after::text like '%eksempel%'`.execute(db)).rows).toEqual([]);
  });

  test('a name or a place can not add anything to the calendar file or the mail', async () => {
    const { deps, person, seat, meeting } = await aForum();
    await seat(await person('Ada "A"\r\nATTENDEE:mailto:x@y.no;:,', 'ada@eksempel.example.no'));
    await seat(await person('Feil', 'feil@eksempel.example.no\r\nBcc: x@y.no'));
    await callMeeting(deps, secretariat, { meeting: await meeting({ title: 'A\r\nORGANIZER:mailto:x@y.no', place: '\r\nEND:VEVENT' }) });
    expect(await to()).toEqual(['ada']);
    const { event, attendees } = eventOf((await mails())[0]);
    expect(attendees).toHaveLength(1);
    expect(event.organizer).toBe('mailto:post@eksempel.example.no');
    expect((await mails())[0]?.subject).not.toMatch(/[\r\n]/);
  });
});
