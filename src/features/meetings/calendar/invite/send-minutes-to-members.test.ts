import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { longDate } from '#shared/dates/format-date.ts';
import { describeEachDatabase } from '../../../../../test/support/databases.ts';
import { depsOf, secretariat } from '../../../../../test/support/people.ts';
import {
  insertRow,
  makeAgendaItem,
  makeForum,
  makeMeeting,
  makePartnership,
  makePerson,
  makeSeat,
} from '../../../../../test/support/steering.ts';
import { sendMinutes } from '../../index.ts';

describeEachDatabase('telling members of minutes', (database) => {
  test('everybody who belongs to the meeting is told where they are, and nothing of what they say', async () => {
    const { db } = database();
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership, { name: 'Lokalt samarbeidsutvalg', language: 'nn' });
    const held = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString();
    const meeting = await makeMeeting(db, partnership, forum, {
      state: 'closed',
      withheld_by: '§ 13',
      notice_text: 'Løyndom',
      title: 'Haustmøte',
      starts_at: held,
      ends_at: null,
    });
    await makeAgendaItem(db, forum, meeting, { title: 'Løyndom i sak', text: 'Løyndom' });
    for (const [name, presence] of [
      ['Ada', 'present'],
      ['Bo', 'excused'],
    ]) {
      const contact = await makePerson(db, partnership, { name, email: `${name}@eksempel.example.no` });
      const seat = await makeSeat(db, forum, { role: 'Direktør' });
      await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: contact });
      await insertRow(db, 'attendances', { meeting_id: meeting, seat_id: seat, contact_id: contact, standing: 'voting', presence });
    }
    await sendMinutes({ ...depsOf(db), address: 'https://plan.example.no' }, secretariat, { meeting });

    const { rows } = await sql<{ recipient: string; subject: string; text: string; calendar: string | null }>`
      select recipient, subject, text, calendar from mails order by id`.execute(db);
    expect(rows.map(({ recipient }) => recipient)).toEqual(['Ada@eksempel.example.no', 'Bo@eksempel.example.no']);
    for (const { subject, text, calendar } of rows) {
      expect(subject).toBe(`Protokoll: Lokalt samarbeidsutvalg: Haustmøte, ${longDate(held, 'nn')}`);
      expect(text).toContain('Protokollen er send ut (utgåve 1)');
      expect(text).toContain(`https://plan.example.no/moter/${meeting}`);
      expect(`${subject} ${text}`).not.toContain('Løyndom');
      expect(calendar).toBeNull();
    }
    await expect(sendMinutes(depsOf(db), secretariat, { meeting })).rejects.toMatchObject({ code: 'minutes_unchanged' });
    expect((await sql`select from mails`.execute(db)).rows).toHaveLength(2);
  });

  test('minutes of long ago are entered without anybody being told', async () => {
    const { db } = database();
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership);
    const meeting = await makeMeeting(db, partnership, forum, { state: 'closed', starts_at: '2021-03-03T12:00:00Z', ends_at: null });
    const contact = await makePerson(db, partnership, { email: 'ada@eksempel.example.no' });
    await insertRow(db, 'seat_terms', { seat_id: await makeSeat(db, forum), contact_id: contact });
    await sendMinutes(depsOf(db), secretariat, { meeting });
    expect((await sql`select from mails`.execute(db)).rows).toEqual([]);
  });
});
