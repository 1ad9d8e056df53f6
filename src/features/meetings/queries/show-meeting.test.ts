import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Viewer } from '#features/people/index.ts';
import { acceptPlan, findItemReference } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { planDocument } from '../../../../test/support/plan-documents.ts';
import {
  insertRow,
  makeAgendaItem,
  makeCase,
  makeForum,
  makeMeeting,
  makePartnership,
  makePerson,
  makeSeat,
} from '../../../../test/support/steering.ts';
import { listBacklog } from './list-backlog.ts';
import { listMeetingYears } from './list-meeting-years.ts';
import { listMeetings } from './list-meetings.ts';
import { showMeeting } from './show-meeting.ts';

async function place(db: Db) {
  const partnership = await makePartnership(db);
  const forum = await makeForum(db, partnership);
  return { partnership, forum };
}

describeEachDatabase('showing meetings', (database) => {
  test('the public knows of no draft, neither in the list nor by its address', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const draft = await makeMeeting(db, partnership, forum, { state: 'draft' });
    await makeMeeting(db, partnership, forum);
    expect((await listMeetings(depsOf(db), citizen, { partnershipId: partnership })).total).toBe(1);
    expect((await listMeetings(depsOf(db), member, { partnershipId: partnership })).total).toBe(2);
    await expect(showMeeting(depsOf(db), citizen, draft)).rejects.toMatchObject({ code: 'meeting_not_found' });
    expect((await showMeeting(depsOf(db), member, draft)).state).toBe('draft');
    await expect(listBacklog(depsOf(db), citizen, 'forum-1')).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('an entry concerns the rows of the plan that are linked to it, and those that its case concerns', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const { slug } = await inTransaction(db, (tx) =>
      acceptPlan(tx, secretariat, { document: planDocument(), file: 'plan.json', seenVersion: null }),
    );
    const keys = ['fagnettverk-for-digital-samhandling', 'pasientens-legemiddelliste'];
    const [own, ofCase] = await Promise.all(keys.map((key) => findItemReference(db, slug, key)));
    const meeting = await makeMeeting(db, partnership, forum);
    const about = await makeCase(db, partnership, forum);
    const entry = await makeAgendaItem(db, forum, meeting, { case_id: about });
    await sql`insert into agenda_item_items values (${entry}, ${own?.id})`.execute(db);
    await sql`insert into case_items values (${about}, ${own?.id}), (${about}, ${ofCase?.id})`.execute(db);
    const { agenda } = await showMeeting(depsOf(db), citizen, meeting);
    expect(agenda[0]?.items.map((item) => [item.key, item.ofCase])).toEqual([
      [keys[0], false],
      [keys[1], true],
    ]);
  });

  test('days are those of Oslo: a meeting late in the evening belongs to its own day', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    await makeMeeting(db, partnership, forum, { starts_at: '2026-06-30T21:30:00Z', ends_at: null });
    const on = (day: string) => listMeetings(depsOf(db), citizen, { from: day, to: day });
    expect([(await on('2026-06-30')).total, (await on('2026-07-01')).total]).toEqual([1, 0]);
  });

  test('a withheld entry stands with number, type and paragraph alone, and a withheld case with its public title', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const meeting = await makeMeeting(db, partnership, forum);
    const open = await makeCase(db, partnership, forum, { title: 'Hemmelig åpen' });
    const secret = await makeCase(db, partnership, forum, {
      title: 'Hemmelig',
      background: 'Hemmelig',
      withheld_by: '§ 13',
      public_title: 'Ansettelse',
    });
    const values = { text: 'Hemmelig', responsible: 'Hemmelig', section: 'Hemmelig' };
    await makeAgendaItem(db, forum, meeting, { title: 'Åpen', section: 'Vanlig' });
    const own = await makeAgendaItem(db, forum, meeting, {
      title: 'Hemmelig',
      withheld_by: '§ 14',
      withheld_why: 'Hemmelig',
      case_id: open,
      ...values,
    });
    await makeAgendaItem(db, forum, meeting, { title: 'Hemmelig', case_id: secret, ...values });
    await insertRow(db, 'live_texts', { agenda_item_id: own, field: 'notes', text: 'Hemmelig' });
    await insertRow(db, 'disqualifications', { agenda_item_id: own, name: 'Hemmelig', reason: 'Hemmelig' });

    const shown = await showMeeting(depsOf(db), citizen, meeting);
    expect(JSON.stringify(shown)).not.toContain('Hemmelig');
    expect(shown.agenda.map(({ number, type, title, withheldBy, hidden }) => [number, type, title, withheldBy, hidden])).toEqual([
      [1, 'decision', 'Åpen', null, false],
      [2, 'decision', null, '§ 14', true],
      [3, 'decision', 'Ansettelse', '§ 13', true],
    ]);
    expect(shown.agenda.map((entry) => entry.case?.title ?? null)).toEqual([null, null, 'Ansettelse']);
    const kept = await showMeeting(depsOf(db), secretariat, meeting);
    expect(kept.agenda.map(({ title }) => title)).toEqual(['Åpen', 'Hemmelig', 'Hemmelig']);
  });

  test('who was there and what was written is for those who take part until the minutes are sent', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const meeting = await makeMeeting(db, partnership, forum, { state: 'closed' });
    const entry = await makeAgendaItem(db, forum, meeting);
    await insertRow(db, 'live_texts', { agenda_item_id: entry, field: 'notes', text: 'Notatet' });
    const seat = await makeSeat(db, forum);
    const person = await makePerson(db, partnership, { role: 'Leder' });
    await insertRow(db, 'attendances', { meeting_id: meeting, seat_id: seat, contact_id: person, standing: 'voting', presence: 'present' });
    await insertRow(db, 'attendances', { meeting_id: meeting, name: 'Gjest Eksempel', standing: 'guest', presence: 'present' });
    await insertRow(db, 'mandates', { forum_id: forum, number: 1, quorum_percent: 50, actor_role: 'secretariat' });
    const early = await showMeeting(depsOf(db), citizen, meeting);
    expect([early.attendance, early.quorum, early.agenda[0]?.notes]).toEqual([[], null, '']);
    expect((await showMeeting(depsOf(db), member, meeting)).agenda[0]?.notes).toBe('Notatet');

    await insertRow(db, 'minutes', {
      meeting_id: meeting,
      number: 1,
      document: '{}',
      content_hash: 'a'.repeat(64),
      actor_role: 'secretariat',
    });
    const after = await showMeeting(depsOf(db), citizen, meeting);
    expect(after.agenda[0]?.notes).toBe('Notatet');
    expect(
      after.attendance.map(({ name, person: who, seat: where }) => [name, who?.name ?? null, who?.role ?? null, where?.role.slice(0, 8)]),
    ).toEqual([
      [null, null, 'Leder', 'Eksempel'],
      [null, null, null, undefined],
    ]);
    expect(after.quorum).toEqual({ needed: 1, present: 1, seats: 1, reached: true });
    expect((await showMeeting(depsOf(db), member, meeting)).attendance[1]?.name).toBe('Gjest Eksempel');
  });

  test('what the room goes on to write after minutes were sent is told when it has closed again', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const meeting = await makeMeeting(db, partnership, forum, { state: 'under-way' });
    const entry = await makeAgendaItem(db, forum, meeting);
    await insertRow(db, 'live_texts', { agenda_item_id: entry, field: 'notes', text: 'Under skriving' });
    const sent = { meeting_id: meeting, number: 1, document: '{}', content_hash: 'a'.repeat(64), actor_role: 'secretariat' };
    await insertRow(db, 'minutes', sent);
    const told = async () => {
      const { tellsMinutes, agenda } = await showMeeting(depsOf(db), citizen, meeting);
      return [tellsMinutes, agenda[0]?.notes];
    };
    expect(await told()).toEqual([false, '']);
    await sql`update meetings set state = 'closed'`.execute(db);
    expect(await told()).toEqual([true, 'Under skriving']);
  });

  test('the address to take part at is for those who do; others are told that it is online', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const meeting = await makeMeeting(db, partnership, forum, { place: null, online_address: 'https://example.no/rom' });
    const seen = async (viewer: Viewer) => {
      const { meetings } = await listMeetings(depsOf(db), viewer, { partnershipId: partnership });
      return [...meetings, await showMeeting(depsOf(db), viewer, meeting)].map(({ isOnline, onlineAddress }) => [isOnline, onlineAddress]);
    };
    expect(await seen(citizen)).toEqual([
      [true, null],
      [true, null],
    ]);
    expect(await seen(member)).toEqual([
      [true, 'https://example.no/rom'],
      [true, 'https://example.no/rom'],
    ]);
  });

  test('the notice of a meeting whose minutes are withheld is withheld with them', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const values = { notice_text: 'Om en ansettelse', withheld_by: '§ 13' };
    const meeting = await makeMeeting(db, partnership, forum, values);
    expect((await showMeeting(depsOf(db), citizen, meeting)).noticeText).toBe('');
    expect((await showMeeting(depsOf(db), member, meeting)).noticeText).toBe('Om en ansettelse');
  });

  test('neither the years nor an entry that goes on tell of a meeting that was given up before it was called', async () => {
    const { db } = database();
    const { partnership, forum } = await place(db);
    const dropped = await makeMeeting(db, partnership, forum, { state: 'cancelled', starts_at: '2024-03-03T12:00:00Z', ends_at: null });
    const earlier = await makeAgendaItem(db, forum, dropped);
    const meeting = await makeMeeting(db, partnership, forum);
    await makeAgendaItem(db, forum, meeting, { continues_id: earlier });
    const seen = async (viewer: Viewer) => [
      await listMeetingYears(depsOf(db), viewer, partnership),
      (await showMeeting(depsOf(db), viewer, meeting)).agenda[0]?.continues?.meetingId,
    ];
    expect(await seen(citizen)).toEqual([[2026], undefined]);
    expect(await seen(member)).toEqual([[2026, 2025, 2024], dropped]);
  });
});
