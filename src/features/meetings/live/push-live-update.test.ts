import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, mergeUpdates } from 'yjs';
import { describeEachDatabase } from '../../../../test/support/databases.ts';
import { citizen, contact, depsOf, member, secretariat } from '../../../../test/support/people.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership } from '../../../../test/support/steering.ts';
import { fromBase64 } from '../model/live/base64.ts';
import { liveTextName, longestLive } from '../model/live/live-field.ts';
import { loadLiveTexts } from './load-live-texts.ts';
import { pushLiveUpdate } from './push-live-update.ts';

describeEachDatabase('What is written in the room', (database) => {
  async function aRoom(values: Readonly<Record<string, unknown>> = {}) {
    const { db } = database();
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership);
    const meeting = await makeMeeting(db, partnership, forum, { state: 'under-way', ...values });
    return { deps: depsOf(db), meeting, entry: await makeAgendaItem(db, forum, meeting), forum };
  }
  type Room = Awaited<ReturnType<typeof aRoom>>;

  let count = 0;
  async function push(room: Room, doc: Doc, since: Uint8Array | undefined, key = `k${++count}`, actor = member) {
    const update = encodeStateAsUpdate(doc, since);
    return pushLiveUpdate(room.deps, actor, { meeting: room.meeting, entry: room.entry, field: 'notes', key, update });
  }

  /** A writer of its own: types at the end and gives what that was. */
  function writer() {
    const doc = new Doc();
    return {
      doc,
      async types(room: Room, words: string) {
        const since = encodeStateVector(doc);
        const text = doc.getText(liveTextName);
        text.insert(text.length, words);
        return push(room, doc, since);
      },
    };
  }

  async function textNow({ deps, meeting, entry }: Room): Promise<string> {
    const [notes] = await loadLiveTexts(deps, member, meeting, entry);
    const { rows } = await sql<{ text: string }>`select text from live_texts where field = 'notes'`.execute(deps.db);
    expect(rows[0]?.text ?? '').toBe(notes?.text);
    return notes?.text ?? '';
  }

  async function rowCount({ deps }: Room): Promise<number> {
    const { rows } = await sql<{ n: number }>`select count(*) as n from live_text_updates`.execute(deps.db);
    return Number(rows[0]?.n);
  }

  test('stands in the text, whoever wrote it', async () => {
    const room = await aRoom();
    const [a, b] = [writer(), writer()];
    await a.types(room, 'Anna skriver. ');
    await b.types(room, 'Berit skriver. ');
    await a.types(room, 'Mer. ');
    const text = await textNow(room);
    for (const words of ['Anna skriver. ', 'Berit skriver. ', 'Mer. ']) expect(text).toContain(words);
  });

  test('is stored once when it is sent twice, also after the rows were merged', async () => {
    const room = await aRoom();
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, 'Én gang');
    expect((await push(room, doc, undefined, 'samme')).outcome).toBe('stored');
    expect((await push(room, doc, undefined, 'samme')).outcome).toBe('stored');
    expect((await push(room, doc, undefined, 'annen')).outcome).toBe('stored');
    expect(await rowCount(room)).toBe(1);
    expect(await textNow(room)).toBe('Én gang');
  });

  test('is all there when many write at once', async () => {
    const room = await aRoom();
    const writers = Array.from({ length: 6 }, () => writer());
    for (let round = 0; round < 10; round++) {
      await Promise.all(writers.map((one, at) => one.types(room, `<${at}.${round}>`)));
    }
    const text = await textNow(room);
    for (let at = 0; at < 6; at++) for (let round = 0; round < 10; round++) expect(text).toContain(`<${at}.${round}>`);
    expect(text).toHaveLength(6 * 10 * 5);
    // Merged on the way: rows do not grow with every letter.
    expect(await rowCount(room)).toBeLessThanOrEqual(41);
  });

  test('that builds on what is not here is not stored, and the writer is told what is', async () => {
    const room = await aRoom();
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, 'Først. ');
    const since = encodeStateVector(doc);
    doc.getText(liveTextName).insert(7, 'Så.');
    const answer = await push(room, doc, since);
    expect(answer.outcome).toBe('gap');
    expect((await push(room, doc, answer.vector)).outcome).toBe('stored');
    expect(await textNow(room)).toBe('Først. Så.');
  });

  test('and taken out again is nowhere in what is stored', async () => {
    const room = await aRoom();
    const doc = new Doc();
    const text = doc.getText(liveTextName);
    const typed: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => typed.push(update));
    text.insert(0, 'Det er hemmelig her');
    text.delete(7, 8);
    // As it was typed, letter for letter, with the taking out after it.
    const update = mergeUpdates(typed);
    expect(Buffer.from(update).toString('latin1')).toContain('hemmelig');
    await pushLiveUpdate(room.deps, member, { meeting: room.meeting, entry: room.entry, field: 'notes', key: 'k', update });
    expect(await textNow(room)).toBe('Det er  her');
    const { rows } = await sql<{ update: Uint8Array }>`select update from live_text_updates`.execute(room.deps.db);
    expect(rows.map((row) => Buffer.from(row.update).toString('latin1')).join(' ')).not.toContain('hemmelig');
  });

  test('must not be an identity number', async () => {
    const room = await aRoom();
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, 'Pasient 13097248022');
    expect(await push(room, doc, undefined)).toMatchObject({ outcome: 'refused', code: 'identity_number' });
    expect(await rowCount(room)).toBe(0);
  });

  test('has a longest length, and a text that is too long may be made shorter', async () => {
    const room = await aRoom();
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, 'x'.repeat(longestLive.notes + 1));
    expect(await push(room, doc, undefined)).toMatchObject({ outcome: 'refused', code: 'live_text_too_long' });
    doc.getText(liveTextName).delete(0, 10);
    expect((await push(room, doc, undefined)).outcome).toBe('stored');
  });

  test('that is no update at all is a wrong input', async () => {
    const room = await aRoom();
    const input = { meeting: room.meeting, entry: room.entry, field: 'notes' as const, key: 'k' };
    for (const bytes of [[255, 255, 255, 255], [1, 1, 200], [7], Array.from({ length: 300 }, (_, at) => (at * 37) % 256)]) {
      await expect(pushLiveUpdate(room.deps, member, { ...input, update: Uint8Array.from(bytes) })).rejects.toMatchObject({
        code: 'invalid_input',
      });
    }
    expect(await rowCount(room)).toBe(0);
  });

  test('is plain text and nothing else', async () => {
    const room = await aRoom();
    const other = new Doc();
    other.getMap('gjemt').set('data', 'x'.repeat(1000));
    const rich = new Doc();
    rich.getText(liveTextName).insertEmbed(0, { bilde: 'x' });
    for (const doc of [other, rich]) await expect(push(room, doc, undefined)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await rowCount(room)).toBe(0);
  });

  test('comes from the secretariat and the members alone', async () => {
    const room = await aRoom();
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, 'Hei');
    for (const actor of [citizen, contact(1)]) {
      await expect(push(room, doc, undefined, 'k', actor)).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect((await push(room, doc, undefined, 'k', secretariat)).outcome).toBe('stored');
  });

  test.each(['approved', 'cancelled'])('is refused when the meeting is %s', async (state) => {
    const room = await aRoom({ state });
    await expect(writer().types(room, 'For sent')).rejects.toMatchObject({ code: 'live_text_closed' });
  });

  test('is of an entry of that very meeting, and withheld entries are closed to contacts', async () => {
    const room = await aRoom();
    const other = await aRoom();
    await expect(writer().types({ ...room, entry: other.entry }, 'Feil møte')).rejects.toMatchObject({ code: 'live_entry_not_found' });
    const hidden = await makeAgendaItem(room.deps.db, room.forum, room.meeting, { withheld_by: '§ 13' });
    await expect(loadLiveTexts(room.deps, contact(1), room.meeting, hidden)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(loadLiveTexts(room.deps, citizen, room.meeting, room.entry)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is known to one who was away while the rows were merged', async () => {
    const room = await aRoom();
    const away = new Doc();
    const here = writer();
    for (let at = 0; at < 50; at++) await here.types(room, `${at} `);
    const [notes] = await loadLiveTexts(room.deps, member, room.meeting, room.entry);
    applyUpdate(away, fromBase64(notes?.state ?? '') ?? new Uint8Array());
    expect(away.getText(liveTextName).toJSON()).toBe(here.doc.getText(liveTextName).toJSON());
  });
});
