import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addPaper, showDecision, withholdPaper } from '#features/cases/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import {
  insertRow,
  makeAgendaItem,
  makeDecision,
  makeForum,
  makeMeeting,
  makePartnership,
  makePerson,
  makeSeat,
} from '../../../../test/support/steering.ts';
import { addAgendaItem } from '../agenda/add-agenda-item.ts';
import { copyAgendaItem, moveAgendaItem } from '../agenda/move-agenda-item.ts';
import { declareDisqualification, settleDisqualification } from '../attendance/disqualifications.ts';
import { recordAttendance } from '../attendance/record-attendance.ts';
import { editMeeting, withholdMinutes } from '../edit-meeting.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { closeMeeting, openMeeting, reopenMeeting } from '../take-steps.ts';
import { addCorrection } from './add-correction.ts';
import { approveMinutes } from './approve-minutes.ts';
import { addRemark, answerRemark } from './remarks.ts';
import { sendMinutes } from './send-minutes.ts';
import { showMinutes } from './show-minutes.ts';

async function held(db: Db) {
  const partnership = await makePartnership(db);
  const forum = await makeForum(db, partnership);
  const meeting = await makeMeeting(db, partnership, forum);
  const entry = await makeAgendaItem(db, forum, meeting, { title: 'Åpen sak' });
  const person = await makePerson(db, partnership, { role: 'Leder' });
  const seat = await makeSeat(db, forum);
  await openMeeting(depsOf(db), secretariat, { meeting });
  const { version } = await showMeeting(depsOf(db), secretariat, meeting);
  await recordAttendance(depsOf(db), secretariat, { meeting, version, attendance: [{ seat, contact: person, presence: 'present' }] });
  await insertRow(db, 'live_texts', { agenda_item_id: entry, field: 'notes', text: 'Sagt i møtet' });
  await makeDecision(db, partnership, forum, { meeting_id: meeting, agenda_item_id: entry });
  await closeMeeting(depsOf(db), secretariat, { meeting });
  return { partnership, forum, meeting, entry, seat, person };
}

const on = '2026-04-01';

describeEachDatabase('minutes', (database) => {
  test('they are sent, remarked on, sent again and approved', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { meeting, entry } = await held(db);
    const first = await sendMinutes(deps, secretariat, { meeting });
    await expect(sendMinutes(deps, secretariat, { meeting })).rejects.toMatchObject({ code: 'minutes_unchanged' });
    await expect(addRemark(deps, member, { meeting, text: ' ' })).rejects.toMatchObject({ code: 'invalid_input' });
    const remark = await addRemark(deps, member, { meeting, text: 'Det ble sagt mer' });
    await answerRemark(deps, secretariat, { remark: remark.id, answer: 'Tatt inn' });

    await sql`update live_texts set text = 'Sagt mer i møtet' where agenda_item_id = ${entry}`.execute(db);
    await expect(approveMinutes(deps, secretariat, { meeting, on })).rejects.toMatchObject({ code: 'minutes_changed_since' });
    const second = await sendMinutes(deps, secretariat, { meeting });
    expect([first.number, second.number, first.contentHash === second.contentHash]).toEqual([1, 2, false]);
    for (const wrong of ['2026-03-02', '2199-01-01']) {
      await expect(approveMinutes(deps, secretariat, { meeting, on: wrong })).rejects.toMatchObject({ code: 'approval_date_wrong' });
    }
    await approveMinutes(deps, secretariat, { meeting, on });
    const shown = await showMeeting(deps, citizen, meeting);
    expect(shown).toMatchObject({
      state: 'approved',
      minutes: [
        { number: 2, approvedOn: on },
        { number: 1, approvedOn: null, remarks: [] },
      ],
    });
    expect((await showMeeting(deps, member, meeting)).minutes[1]?.remarks).toMatchObject([{ who: 'Medlem', answer: 'Tatt inn' }]);
    expect((await showMinutes(deps, citizen, meeting)).contentHash).toBe(second.contentHash);
  });

  test('after approval nothing of the meeting can be changed through any use case', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { meeting, entry, forum, partnership } = await held(db);
    await sendMinutes(deps, secretariat, { meeting });
    const { id: disqualification } = await declareDisqualification(deps, member, { entry, name: 'Leder', reason: 'Slekt' });
    await settleDisqualification(deps, secretariat, { disqualification, standsDown: true });
    await sendMinutes(deps, secretariat, { meeting });
    await approveMinutes(deps, secretariat, { meeting, on });
    const { version } = await showMeeting(deps, secretariat, meeting);
    const refused = [
      () => editMeeting(deps, secretariat, { meeting, version, place: 'Et annet sted' }),
      () => addAgendaItem(deps, secretariat, { meeting, title: 'Ny', type: 'decision' }),
      () => recordAttendance(deps, secretariat, { meeting, version, attendance: [] }),
      () => declareDisqualification(deps, member, { entry, name: 'Leder', reason: 'Slekt' }),
      () => settleDisqualification(deps, secretariat, { disqualification, standsDown: false }),
      () => approveMinutes(deps, secretariat, { meeting, on }),
    ];
    for (const attempt of refused) await expect(attempt()).rejects.toMatchObject({ code: 'meeting_settled' });
    await expect(moveAgendaItem(deps, secretariat, { entry, to: 'backlog' })).rejects.toMatchObject({ code: 'agenda_item_treated' });
    await expect(reopenMeeting(deps, secretariat, { meeting })).rejects.toMatchObject({ code: 'meeting_step_impossible' });
    await expect(sendMinutes(deps, secretariat, { meeting })).rejects.toMatchObject({ code: 'meeting_step_impossible' });
    await expect(addRemark(deps, member, { meeting, text: 'For sent' })).rejects.toMatchObject({ code: 'minutes_approved' });
    const next = await makeMeeting(db, partnership, forum, { starts_at: '2099-01-01T12:00:00Z', ends_at: null });
    expect(await copyAgendaItem(deps, secretariat, { entry, to: next })).toMatchObject({ meeting: next });
  });

  test('the database itself refuses, whoever writes', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { meeting, entry, forum, seat } = await held(db);
    await sendMinutes(deps, secretariat, { meeting });
    await expect(sql`update minutes set document = '{}'`.execute(db)).rejects.toThrow('never changed');
    await expect(sql`delete from minutes`.execute(db)).rejects.toThrow('never changed');
    await approveMinutes(deps, secretariat, { meeting, on });
    await addCorrection(deps, secretariat, { meeting, text: 'Klokkeslettet skal være 14' });
    const refused = [
      sql`update minutes_approvals set approved_on = '2020-01-01'`,
      sql`delete from minutes_approvals`,
      sql`update minutes_corrections set text = 'x'`,
      sql`delete from minutes_corrections`,
      sql`update meetings set place = 'x'`,
      sql`update meetings set state = 'closed'`,
      sql`delete from meetings`,
      sql`update agenda_items set title = 'x'`,
      sql`update agenda_items set meeting_id = null`,
      sql`update agenda_items set removed_at = now()`,
      sql`delete from agenda_items`,
      sql`insert into agenda_items (forum_id, meeting_id, title, type) values (${forum}, ${meeting}, 'x', 'decision')`,
      sql`update attendances set presence = 'absent'`,
      sql`delete from attendances`,
      sql`insert into attendances (meeting_id, seat_id, presence) values (${meeting}, ${seat}, 'present')`,
      sql`insert into disqualifications (agenda_item_id, name, reason) values (${entry}, 'x', 'x')`,
      sql`update live_texts set text = 'x'`,
      sql`delete from live_texts`,
      sql`insert into live_texts (agenda_item_id, field, text) values (${entry}, 'decision', 'x')`,
      sql`update decisions set text = 'x'`,
      sql`delete from decisions`,
      sql`update decisions set meeting_id = null`,
      sql`insert into decision_dissents (decision_id, who, text) select id, 'x', 'x' from decisions`,
    ];
    for (const attempt of refused) await expect(attempt.execute(db)).rejects.toThrow(/approved|never changed|violates/);
    await sql`update decisions set follow_up_by = 'Sekretariatet'`.execute(db);
  });

  test('only approved minutes are corrected, and the corrections stand with them', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { meeting } = await held(db);
    await expect(addCorrection(deps, secretariat, { meeting, text: 'x' })).rejects.toMatchObject({ code: 'minutes_not_approved' });
    await sendMinutes(deps, secretariat, { meeting });
    await expect(addCorrection(deps, member, { meeting, text: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
    await approveMinutes(deps, secretariat, { meeting, on });
    const before = await showMinutes(deps, citizen, meeting);
    await addCorrection(deps, secretariat, { meeting, text: 'Navnet skal skrives slik' });
    expect((await showMeeting(deps, citizen, meeting)).minutes[0]?.corrections).toMatchObject([{ text: 'Navnet skal skrives slik' }]);
    expect(await showMinutes(deps, citizen, meeting)).toEqual(before);
  });

  test('frozen minutes tell the public no name, nothing withheld, and nothing where they are withheld as a whole', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { meeting, entry, person } = await held(db);
    const { id: paper } = await addPaper(deps, secretariat, { agendaItem: entry, fileName: 'Eget vedlegg.txt', bytes: Buffer.from('x') });
    await sql`update meetings set online_address = 'https://example.no/rom'`.execute(db);
    const dissent = sql<{ id: number }>`insert into decision_dissents (decision_id, who, text)
      select id, 'Uenig Eksempel', 'Bør vente' from decisions returning decision_id as id`;
    const decision = (await dissent.execute(db)).rows[0]?.id ?? 0;
    const everywhere = async (viewer: Viewer) => [
      JSON.stringify(await showMinutes(deps, viewer, meeting)),
      JSON.stringify(await showMeeting(deps, viewer, meeting)),
      JSON.stringify(await showDecision(deps, viewer, decision)),
    ];
    await sendMinutes(deps, secretariat, { meeting });
    const { rows } = await sql<{ name: string }>`select name from contacts where id = ${person}`.execute(db);
    const name = rows[0]?.name ?? '';
    expect((await everywhere(member)).filter((seen) => !seen.includes('Uenig Eksempel'))).toEqual([]);
    expect((await everywhere(citizen)).filter((seen) => seen.includes('Uenig Eksempel') || !seen.includes('Bør vente'))).toEqual([]);
    expect(JSON.stringify(await showMinutes(deps, member, meeting))).toContain(name);
    const told = JSON.stringify(await showMinutes(deps, citizen, meeting));
    expect([told.includes(name), told.includes('example.no'), told.includes('Sagt i møtet')]).toEqual([false, false, true]);
    await withholdPaper(deps, secretariat, { paper, withheldBy: '§ 13' });
    const without = JSON.stringify(await showMinutes(deps, citizen, meeting));
    expect([told.includes('Eget vedlegg'), without.includes('Eget vedlegg'), without.includes('Eksempelvedtak')]).toEqual([
      true,
      false,
      true,
    ]);
    await sql`update agenda_items set withheld_by = '§ 14' where id = ${entry}`.execute(db);
    const later = JSON.stringify(await showMinutes(deps, citizen, meeting));
    expect([later.includes('Åpen sak'), later.includes('Sagt i møtet'), later.includes('Eksempelvedtak')]).toEqual([false, false, false]);
    await sql`update agenda_items set withheld_by = null`.execute(db);
    await withholdMinutes(deps, secretariat, { meeting, withheldBy: '§ 13' });
    const whole = JSON.stringify(await showMinutes(deps, citizen, meeting));
    expect([whole.includes('Åpen sak'), whole.includes('Sagt i møtet'), whole.includes('Leder')]).toEqual([true, false, false]);
  });

  test('a meeting that goes on has new minutes, and two who approve at once do it once', async () => {
    const { db } = database();
    const deps = depsOf(db);
    const { meeting } = await held(db);
    await sendMinutes(deps, secretariat, { meeting });
    await reopenMeeting(deps, secretariat, { meeting });
    await expect(approveMinutes(deps, secretariat, { meeting, on })).rejects.toMatchObject({ code: 'meeting_step_impossible' });
    await closeMeeting(deps, secretariat, { meeting });
    const results = await Promise.allSettled([1, 2].map(() => approveMinutes(deps, secretariat, { meeting, on })));
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
