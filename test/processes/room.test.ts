import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { openDatabase, type Database } from '#platform/db/open-database.ts';
import { newPostgresDatabase, quietLog, testServerUrl } from '../support/databases.ts';
import { newFolder, startProgram, type Program } from '../support/program.ts';
import { until } from '../support/receiver.ts';
import { makeAgendaItem, makeForum, makeMeeting, makePartnership } from '../support/steering.ts';
import { freePort, nginxPath, startNginx, type Nginx } from './nginx.ts';

const cookie = 'rolle=secretariat';

/** An update that writes `words`, as a page of the room makes it (the text's name is that of live-field.ts). */
function updateOf(words: string): Uint8Array<ArrayBuffer> {
  const doc = new Doc();
  doc.getText('text').insert(0, words);
  return new Uint8Array(encodeStateAsUpdate(doc));
}

describe.skipIf(!testServerUrl || nginxPath === null)('the room of a meeting over two copies of the program, behind nginx', () => {
  let made: Awaited<ReturnType<typeof newPostgresDatabase>>;
  let database: Database;
  let folder: Awaited<ReturnType<typeof newFolder>>;
  let nginx: Nginx;
  const copies: Program[] = [];
  let room = '';

  beforeAll(async () => {
    made = await newPostgresDatabase(testServerUrl ?? '');
    folder = await newFolder();
    database = await openDatabase({ databaseUrl: made.url, dataFolder: '' }, quietLog);
    const partnership = await makePartnership(database.db);
    const forum = await makeForum(database.db, partnership);
    const meeting = await makeMeeting(database.db, partnership, forum, { state: 'under-way' });
    const entry = await makeAgendaItem(database.db, forum, meeting);
    room = `/moter/${meeting}/rom/{}?punkt=${entry}`;
    const ports = [await freePort(), await freePort()];
    for (const port of ports) {
      const env = { PORT: String(port), DATABASE_URL: made.url, MALBILDE_DATA: folder.folder, LOG_LEVEL: 'error' };
      copies.push(await startProgram(env));
    }
    nginx = await startNginx(ports);
  }, 120_000);
  afterAll(async () => {
    for (const { child, ended } of copies) {
      child.kill('SIGKILL');
      await ended;
    }
    await nginx?.stop();
    await database?.close();
    await made?.drop();
    await folder?.remove();
  }, 60_000);

  test('what is written at one copy comes at once to who follows at another, through nginx too', async () => {
    const abort = new AbortController();
    const heard: string[] = ['', '', ''];
    const addresses = [...copies.map(({ url }) => url), nginx.url];
    for (const [at, url] of addresses.entries()) {
      const stream = await fetch(url + room.replace('{}', 'strom'), { signal: abort.signal, headers: { cookie } });
      expect([url, stream.status, stream.headers.get('content-type')]).toEqual([url, 200, expect.stringContaining('text/event-stream')]);
      void (async () => {
        for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) heard[at] += chunk;
      })().catch(() => undefined);
    }
    const updates = (text: string): number => text.split('event: update\n').length - 1;
    await until(async () => heard.every((text) => text.includes('event: state\n')));
    for (const [at, url] of addresses.entries()) {
      const headers = { cookie, origin: url, 'content-type': 'application/octet-stream' };
      const written = await fetch(`${url}${room.replace('{}', 'skriv')}&felt=notes&nokkel=k${at}`, {
        method: 'POST',
        headers,
        body: updateOf(`Skrevet ved ${at}. `),
      });
      expect(written.status).toBe(200);
      const asked = performance.now();
      await until(async () => heard.every((text) => updates(text) === at + 1), 5000);
      expect(performance.now() - asked).toBeLessThan(3000);
    }
    abort.abort();
  }, 60_000);

  test('an address that opens something is written down neither by nginx nor by a copy', async () => {
    for (const path of [
      '/svar/ord',
      '/oppsett/ord',
      '/avmeld/ord',
      '/logg-inn/x/svar?code=ord',
      '/personer/ord/calendar.ics',
      '/om?q=synlig',
    ]) {
      await (await fetch(nginx.url + path)).text();
    }
    await until(async () => (await nginx.accessLog()).includes('q=synlig'));
    expect(await nginx.accessLog()).not.toMatch(/ord/);
  });
});
