import type { RouteConfigEntry } from '@react-router/dev/routes';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import routes from '../../src/web/routes.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET' | 'HEAD' | 'OPTIONS' | 'TRACE';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser adds when a page of another site asks; each alone must be enough. */
const foreign: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
  {},
];

function pathsOf(entries: readonly RouteConfigEntry[], above = ''): readonly string[] {
  return entries.flatMap(({ path, children = [] }) => {
    const here = path === undefined ? above : `${above}/${path}`;
    return [here || '/', ...pathsOf(children, here)];
  });
}

const pages = pathsOf(routes);
const filled = (path: string): string => path.replaceAll(/:\w+\??/g, '1').replace('*', 'x');

describe('a page of another site', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer([]);
  });
  afterAll(() => server?.close());

  const ask = (method: string, path: string, headers: Readonly<Record<string, string>>) =>
    server.app.inject({
      method: method as Method as 'GET',
      url: filled(path),
      headers: { host: 'localhost', cookie: 'rolle=secretariat', ...headers },
    });
  /** Every way to change something that there is an address for: what the features hang in, and every page. */
  const changes = (): readonly (readonly [method: string, path: string])[] => [
    ...server.routes.flatMap((route) => {
      const [method = '', path = ''] = route.split(' ');
      return harmless.has(method) ? [] : [[method, path] as const];
    }),
    ...pages.map((path) => ['POST', path] as const),
  ];
  const version = async (): Promise<number> => {
    const { rows } = await sql<{ sum: number }>`select sum(value)::integer as sum from content_versions`.execute(server.deps.db);
    return rows[0]?.sum ?? -1;
  };

  test('changes nothing, at any address there is', async () => {
    const all = changes();
    expect(all.filter(([, path]) => path.startsWith('/api/')).length).toBeGreaterThan(30);
    expect(pages.length).toBeGreaterThan(60);
    const before = await version();
    const letThrough: unknown[] = [];
    for (const [method, path] of all) {
      for (const headers of foreign) {
        const answer = await ask(method, path, headers);
        if (answer.statusCode !== 403 || !answer.body.includes('"foreign_site"'))
          letThrough.push([method, path, headers, answer.statusCode]);
      }
    }
    expect(letThrough).toEqual([]);
    expect(await version()).toBe(before);
  });

  test('is what is refused, and not the asking itself', async () => {
    const own = await ask('POST', '/valg', {
      origin: 'http://localhost',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': '0',
    });
    expect(own.body).not.toContain('foreign_site');
    const program = await server.app.inject({ method: 'POST', url: '/api/v1/nothing', headers: { host: 'localhost' } });
    expect(program.statusCode).toBe(404);
  });

  test('may lead here: to open an address changes nothing, whoever one is', async () => {
    const before = await version();
    const asked = [...server.routes.filter((route) => route.startsWith('GET ')).map((route) => route.slice(4)), ...pages];
    for (const path of asked.filter((each) => !/[:*]/.test(each))) {
      const answer = await fetch(server.url + path, {
        headers: { cookie: 'rolle=secretariat', 'sec-fetch-site': 'cross-site' },
        redirect: 'manual',
      });
      expect([path, answer.status >= 500]).toEqual([path, false]);
      await answer.body?.cancel();
    }
    expect(await version()).toBe(before);
  });

  test('gets nothing back by asking how it asked (TRACE)', async () => {
    for (const path of ['/', '/api/v1/plans', '/healthz']) {
      const answer = await ask('TRACE', path, { 'x-mine': 'told-back' });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body + JSON.stringify(answer.headers)).not.toContain('told-back');
    }
  });
});
