import { afterEach, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { createHttp } from '#platform/http/create-http.ts';
import { listen } from '#platform/http/listen.ts';
import type { Viewer } from '#features/people/index.ts';
import { describeEachDatabase, quietLog } from '../../../../../test/support/databases.ts';
import { citizen, contact, depsOf, member } from '../../../../../test/support/people.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership } from '../../../../../test/support/steering.ts';
import { fromBase64 } from '../../model/live/base64.ts';
import { liveTextName } from '../../model/live/live-field.ts';
import { liveDoc, textOf } from '../store/live-doc.ts';
import { takeUpEntry } from '../take-up-entry.ts';
import { liveRoutes } from './live-routes.ts';

type Told = Readonly<{ event: string; data: unknown }>;
const apps: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

describeEachDatabase('The open room', (database) => {
  const roles: Readonly<Record<string, Viewer>> = { member, public: citizen, contact: contact(1) };

  /** A server process of its own on the same database. */
  async function serve(longest?: number): Promise<string> {
    const app = createHttp({ log: quietLog, isReady: async () => true });
    apps.push(app);
    await liveRoutes(app, depsOf(database().db), async (request) => roles[request.headers['x-role'] as string] ?? member, longest);
    return `http://localhost:${await listen(app, '127.0.0.1', 0)}`;
  }

  async function aRoom() {
    const { db } = database();
    const partnership = await makePartnership(db);
    const forum = await makeForum(db, partnership);
    const meeting = await makeMeeting(db, partnership, forum, { state: 'under-way' });
    return { meeting, entry: await makeAgendaItem(db, forum, meeting) };
  }
  type Room = Awaited<ReturnType<typeof aRoom>>;

  async function follow(url: string, { meeting, entry }: Room, role = 'member') {
    const abort = new AbortController();
    const response = await fetch(`${url}/moter/${meeting}/rom/strom?punkt=${entry}`, { signal: abort.signal, headers: { 'x-role': role } });
    const told: Told[] = [];
    void (async () => {
      let text = '';
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        const parts = text.split('\n\n');
        text = parts.pop() ?? '';
        for (const part of parts) {
          const [, event, data] = /event: (.*)\ndata: (.*)/.exec(part) ?? [];
          if (event && data) told.push({ event, data: JSON.parse(data) });
        }
      }
    })().catch(() => undefined);
    return { response, told, leave: () => abort.abort() };
  }

  async function until(done: () => boolean): Promise<void> {
    for (const start = Date.now(); !done();) {
      if (Date.now() - start > 5000) throw new Error('waited for 5 seconds');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  function write(url: string, { meeting, entry }: Room, body: Uint8Array, key: string, role = 'member'): Promise<Response> {
    return fetch(`${url}/moter/${meeting}/rom/skriv?punkt=${entry}&felt=notes&nokkel=${key}`, {
      method: 'POST',
      body: body as Uint8Array<ArrayBuffer>,
      headers: { 'content-type': 'application/octet-stream', 'x-role': role },
    });
  }

  function updateOf(words: string): Uint8Array {
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, words);
    return encodeStateAsUpdate(doc);
  }

  function heard(told: readonly Told[]): string {
    const updates = told.flatMap(({ event, data }) => {
      if (event === 'update') return [(data as { update: string }).update];
      return event === 'state'
        ? (data as { texts: { field: string; state: string }[] }).texts.filter((t) => t.field === 'notes').map((t) => t.state)
        : [];
    });
    return textOf(liveDoc(updates.filter((text) => text !== '').map((text) => fromBase64(text) ?? new Uint8Array())));
  }

  test('is told what was written before it came, and what is written after', async () => {
    const [url, room] = [await serve(), await aRoom()];
    expect((await write(url, room, updateOf('Før. '), 'a')).status).toBe(200);
    const page = await follow(url, room);
    await until(() => heard(page.told) === 'Før. ');
    await write(url, room, updateOf('Etter. '), 'b');
    await until(() => heard(page.told).includes('Etter. '));
    expect(heard(page.told)).toContain('Før. ');
  });

  test('is told what another server process took in', async () => {
    const [here, there, room] = [await serve(), await serve(), await aRoom()];
    const page = await follow(here, room);
    await until(() => page.told.some(({ event }) => event === 'state'));
    await write(there, room, updateOf('Fra en annen prosess'), 'a');
    await until(() => heard(page.told) === 'Fra en annen prosess');
  });

  test('asks again who follows it, so that whoever has been signed out hears no more', async () => {
    const [url, room] = [await serve(300), await aRoom()];
    const response = await fetch(`${url}/moter/${room.meeting}/rom/strom?punkt=${room.entry}`, { signal: AbortSignal.timeout(4000) });
    expect(await response.text()).toMatch(/^retry: 1000\n[^]*event: again\ndata: null\n\n$/);
  }, 5000);

  test('misses nothing when many write through two processes at once', async () => {
    const [urls, room] = [[await serve(), await serve()], await aRoom()];
    const pages = await Promise.all(urls.map((url) => follow(url, room)));
    const words = Array.from({ length: 30 }, (_, at) => `<${at}>`);
    const answers = await Promise.all(words.map((word, at) => write(urls[at % 2]!, room, updateOf(word), `k${at}`)));
    expect(answers.map(({ status }) => status)).toEqual(words.map(() => 200));
    for (const page of pages) {
      await until(() => words.every((word) => heard(page.told).includes(word)));
    }
    expect(heard(pages[0]!.told)).toBe(heard(pages[1]!.told));
  });

  test('tells who is here, by role, and that the room has gone on', async () => {
    const [url, room] = [await serve(), await aRoom()];
    const first = await follow(url, room);
    const second = await follow(url, room, 'contact');
    const last = (event: string): unknown => first.told.findLast((told) => told.event === event)?.data;
    await until(() => (last('here') as Record<string, number> | undefined)?.['contact'] === 1);
    expect(last('here')).toEqual({ contact: 1, member: 1 });
    const before = last('room');
    second.leave();
    await until(() => !('contact' in (last('here') as object)));
    await takeUpEntry(depsOf(database().db), member, room);
    await until(() => JSON.stringify(last('room')) !== JSON.stringify(before));
  });

  test('gives its texts to those who may write them alone', async () => {
    const [url, room] = [await serve(), await aRoom()];
    await write(url, room, updateOf('Internt'), 'a');
    const page = await follow(url, room, 'contact');
    await until(() => page.told.some(({ event }) => event === 'state'));
    expect(JSON.stringify(page.told)).not.toContain('update');
    expect(heard(page.told)).toBe('');
    expect((await follow(url, room, 'public')).response.status).toBe(403);
    expect((await write(url, room, updateOf('x'), 'b', 'contact')).status).toBe(403);
  });

  test('refuses what is too large, wrong or unknown, and says what it lacks', async () => {
    const [url, room] = [await serve(), await aRoom()];
    expect((await write(url, room, new Uint8Array(300 * 1024), 'a')).status).toBe(413);
    expect((await write(url, room, Uint8Array.from([9, 9, 9]), 'a')).status).toBe(400);
    expect((await write(url, room, updateOf('x'), 'æ')).status).toBe(400);
    expect((await write(url, { ...room, entry: 999 }, updateOf('x'), 'a')).status).toBe(404);
    expect((await write(url, { ...room, meeting: 999 }, updateOf('x'), 'a')).status).toBe(404);
    const doc = new Doc();
    doc.getText(liveTextName).insert(0, 'Først');
    const since = encodeStateVector(doc);
    doc.getText(liveTextName).insert(5, ' så');
    const gap = await write(url, room, encodeStateAsUpdate(doc, since), 'a');
    expect([gap.status, await gap.json()]).toEqual([409, { vector: 'AA==' }]);
    const number = await write(url, room, updateOf('Pasient 13097248022'), 'a');
    expect([number.status, await number.json()]).toMatchObject([422, { code: 'identity_number', vector: 'AA==' }]);
  });

  test('lets a page of another site write nothing', async () => {
    const [url, room] = [await serve(), await aRoom()];
    const response = await fetch(`${url}/moter/${room.meeting}/rom/skriv?punkt=${room.entry}&felt=notes&nokkel=a`, {
      method: 'POST',
      body: updateOf('x') as Uint8Array<ArrayBuffer>,
      headers: { 'content-type': 'application/octet-stream', origin: 'https://et-annet-sted.example', cookie: 'rolle=member' },
    });
    expect(response.status).toBe(403);
  });

  test('does not hold up the end of the program', async () => {
    const [url, room] = [await serve(), await aRoom()];
    await follow(url, room);
    const start = Date.now();
    await apps.splice(0)[0]!.close();
    expect(Date.now() - start).toBeLessThan(2000);
  });
});
