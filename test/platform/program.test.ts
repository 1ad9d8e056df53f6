import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readServerFile } from '#platform/process/server-file.ts';
import { newFolder, runProgram, startProgram, type Program } from '../support/program.ts';

let folder: string;
let remove: () => Promise<void>;
let running: Program | undefined;

beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  running = undefined;
  await remove();
});

async function start(env: Readonly<Record<string, string>> = {}): Promise<Program> {
  running = await startProgram({ MALBILDE_DATA: folder, ...env });
  return running;
}

it('starts from nothing, says where it is, and answers there with pages and plans', async () => {
  const { url } = await start();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html lang="nb"');
  expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self' 'nonce-/);
  expect(await (await fetch(`${url}/api/v1/plans`)).json()).toEqual({ total: 0, plans: [] });
  for (const path of ['/katalog.ttl', '/endringer.atom']) expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
  expect((await stat(join(folder, 'server.json'))).mode & 0o777).toBe(0o600);
});

it('is not reached at the address of the machine, only at its own loopback', async () => {
  const { url } = await start();
  const refused = new Promise((resolve) => {
    httpRequest({ host: '127.0.0.2', port: new URL(url).port, path: '/healthz' }, resolve)
      .on('error', () => resolve('refused'))
      .end();
  });
  expect(await refused).toBe('refused');
});

/** Sends a request in two parts; gives the status of its answer when the second part is sent. */
function requestInParts(url: string): { begun: Promise<void>; finish: () => Promise<number | undefined> } {
  const body = '{"year": 2026}';
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const request = httpRequest(`${url}/api/v1/nothing`, { method: 'POST', headers });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    request.on('response', (answer) => answer.resume().on('end', () => resolve(answer.statusCode))).on('error', reject);
  });
  answered.catch(() => undefined);
  const begun = new Promise<void>((resolve) => request.write(body.slice(0, 5), () => setTimeout(resolve, 100)));
  return { begun, finish: () => (request.end(body.slice(5)), answered) };
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'finishes at %s: the request under way is answered, the folder is left in order',
  async (signal) => {
    const { url, child, ended } = await start({ LOG_LEVEL: 'info' });
    const { begun, finish } = requestInParts(url);
    await begun;
    child.kill(signal);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(url)).rejects.toThrow();
    expect(await finish()).toBe(404);
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain('"msg":"stopping"');
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
  },
);

it('ends at once at the second signal', async () => {
  const { url, child, ended } = await start();
  await requestInParts(url).begun;
  child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill('SIGTERM');
  expect((await ended).code).toBe(130);
});

it('does not let a second process in: it gets one sentence', async () => {
  await start();
  const { code, out, err } = await runProgram({ MALBILDE_DATA: folder });
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    `Målbilde kjører allerede på datamappen ${folder}. Bruk den som kjører, stopp den først, eller velg en annen mappe med MALBILDE_DATA.\n`,
  );
});

it('starts again on the folder of one that was killed', async () => {
  const first = await start();
  first.child.kill('SIGKILL');
  await first.ended;
  expect(await readServerFile(folder)).not.toBeNull();
  const { url } = await start();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

it('says in one sentence that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const port = String((other.address() as AddressInfo).port);
  const { code, err } = await runProgram({ MALBILDE_DATA: folder, PORT: port, MALBILDE_LANGUAGE: 'en' });
  other.close();
  expect(code).toBe(2);
  expect(err).toMatch(new RegExp(`^Port ${port} is in use by another program\\..*PORT=${Number(port) + 1} npm start\\.\\n$`));
});

it.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://nobody:hemmelig@127.0.0.1:1/none' }, 'DATABASE_URL'],
  [{ MALBILDE_DATA: '/dev/null/data' }, '/dev/null/data'],
])('says in one sentence what is wrong with its surroundings: %o', async (env, named) => {
  const { code, err } = await runProgram({ MALBILDE_DATA: folder, ...env });
  expect(code).toBe(2);
  expect(err).toContain(named);
  expect(err).not.toContain('hemmelig');
  expect(err.trim().split('\n')).toHaveLength(1);
});

it('logs requests without what people wrote', async () => {
  const { url, child, ended } = await start({ LOG_LEVEL: 'debug' });
  const headers = { 'user-agent': 'Nettleser', cookie: 'rolle=contact:7' };
  await (await fetch(`${url}/sok?q=Kari+Nordmann`, { headers })).text();
  child.kill('SIGTERM');
  const { err } = await ended;
  expect(err).toContain('"path":"/sok"');
  for (const secret of ['Kari', 'Nettleser', 'contact:7', '127.0.0.1:']) {
    expect(err.replaceAll(/"msg":"Server listening[^}]*/g, '')).not.toContain(secret);
  }
});
