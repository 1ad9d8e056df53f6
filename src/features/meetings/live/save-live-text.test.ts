import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership } from '../../../../test/support/steering.ts';
import { loadLiveTexts } from './load-live-texts.ts';
import { saveLiveText } from './save-live-text.ts';
import { takeUpEntry } from './take-up-entry.ts';

describeEachDatabase('The room without JavaScript', (database) => {
  async function aRoom(values: Readonly<Record<string, unknown>> = {}) {
    const { db } = database();
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership);
    const meeting = await makeMeeting(db, partnership, forum, { state: 'under-way', ...values });
    const entries = [await makeAgendaItem(db, forum, meeting), await makeAgendaItem(db, forum, meeting)];
    return { deps: depsOf(db), meeting, entry: entries[0] ?? 0, next: entries[1] ?? 0 };
  }
  type Room = Awaited<ReturnType<typeof aRoom>>;

  async function notesOf({ deps, meeting, entry }: Room) {
    const [notes] = await loadLiveTexts(deps, member, meeting, entry);
    return notes ?? { text: '', state: '' };
  }

  function save({ deps, meeting, entry }: Room, base: string, text: string, actor = member): Promise<void> {
    return saveLiveText(deps, actor, { meeting, entry, field: 'notes', base, text });
  }

  test('merges what two wrote from the same page', async () => {
    const room = await aRoom();
    await save(room, '', 'Første linje.\r\nSiste linje.');
    const { state } = await notesOf(room);
    await save(room, state, 'Annas første linje.\nSiste linje.');
    await save(room, state, 'Første linje.\nSiste linje, som Berit har utvidet.');
    expect((await notesOf(room)).text).toBe('Annas første linje.\nSiste linje, som Berit har utvidet.');
  });

  test('stores a form that is sent twice once', async () => {
    const room = await aRoom();
    await save(room, '', 'Sendt to ganger');
    await save(room, '', 'Sendt to ganger');
    expect((await notesOf(room)).text).toBe('Sendt to ganger');
  });

  test('refuses what must not stand, what was made of nothing, and those who may not', async () => {
    const room = await aRoom();
    await expect(save(room, '', 'Pasient 13097248022')).rejects.toMatchObject({ code: 'identity_number' });
    await expect(save(room, '', 'x'.repeat(20_001))).rejects.toMatchObject({ code: 'live_text_too_long' });
    await expect(save(room, 'ikke base64!', 'Hei')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(save(room, '////', 'Hei')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(save(room, '', 'Hei', citizen)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await notesOf(room)).text).toBe('');
  });

  test('the room takes entries up one at a time, and history tells their numbers alone', async () => {
    const room = await aRoom();
    const { deps, meeting, entry, next } = room;
    await takeUpEntry(deps, secretariat, { meeting, entry });
    await takeUpEntry(deps, secretariat, { meeting, entry });
    await takeUpEntry(deps, member, { meeting, entry: next });
    await takeUpEntry(deps, member, { meeting, entry: null });
    const { rows } = await sql<{ up: boolean; gone: boolean }>`
      select taken_up_at is not null as up, left_at is not null as gone from agenda_items order by id`.execute(deps.db);
    expect(rows).toEqual([
      { up: true, gone: true },
      { up: true, gone: true },
    ]);
    const told = await sql<object>`select kind, before, after, actor_role from steering_changes order by id`.execute(deps.db);
    expect(told.rows).toEqual([
      { kind: 'meeting.item-taken-up', before: null, after: { number: 1 }, actor_role: 'secretariat' },
      { kind: 'meeting.item-taken-up', before: { number: 1 }, after: { number: 2 }, actor_role: 'member' },
      { kind: 'meeting.item-left', before: { number: 2 }, after: null, actor_role: 'member' },
    ]);
    await expect(takeUpEntry(deps, citizen, { meeting, entry })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('nothing is taken up when the minutes are approved', async () => {
    const { deps, meeting, entry } = await aRoom({ state: 'approved' });
    await expect(takeUpEntry(deps, secretariat, { meeting, entry })).rejects.toMatchObject({ code: 'live_text_closed' });
  });
});
