import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSetupLink, useSetupLink } from '#features/sign-in/index.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { listen } from '#platform/http/listen.ts';
import { programFolder } from '#platform/paths.ts';
import { choiceCookie, cookieNames } from '#web/server/cookies.ts';
import { sessionCookieName, wordCookie } from '#web/server/session-cookies.ts';
import { registerFeatures } from '../../src/register-features.ts';
import { openTestDatabase, quietLog } from '../support/databases.ts';
import { depsOf } from '../support/people.ts';

const address = 'https://plan.example.no';

test('with https every cookie is of this host alone, of https alone, and out of reach of scripts and other sites', () => {
  const cookies = [
    ...Object.values(cookieNames).map((name) => choiceCookie({ address }, name, 'x')),
    ...(['session', 'signIn'] as const).flatMap((which) => [wordCookie({ address }, which, 'x'), wordCookie({ address }, which, null)]),
  ];
  for (const cookie of cookies) {
    const [named = '', ...attributes] = cookie.split('; ');
    expect(named).toMatch(/^__Host-/);
    expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Secure']));
    expect(cookie).not.toMatch(/Domain=/i);
  }
});

test('no cookie is written in another way', () => {
  const sources = globSync('src/**/*.{ts,tsx}').filter((path) => !path.includes('.test.'));
  const writers = sources.filter((path) => /['"]set-cookie['"]|document\.cookie/i.test(readFileSync(path, 'utf8')));
  expect(writers.toSorted()).toEqual(['src/features/sign-in/ui/go.server.ts', 'src/web/pages/choices.server.ts']);
});

test('where people come by https their browsers are told to come in no other way', async () => {
  const told = async (at: string | null) => {
    const app = createHttp({ log: quietLog, isReady: async () => true, hosts: { address: at, others: async () => [] } });
    const answer = await app.inject({ url: '/nothing', headers: { host: at === null ? 'localhost' : new URL(at).host } });
    return answer.headers['strict-transport-security'];
  };
  expect(await told(address)).toBe('max-age=31536000; includeSubDomains');
  expect(await told(null)).toBeUndefined();
});

describe('what somebody sees who is signed in', () => {
  let app: ReturnType<typeof createHttp>;
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  let url = '';
  let word = '';

  beforeAll(async () => {
    opened = await openTestDatabase('embedded');
    const deps = { ...depsOf(opened.database.program), signIn: { providers: [], idleMinutes: 60, absoluteHours: 12 } };
    app = createHttp({ log: quietLog, isReady: async () => true });
    await registerFeatures(
      app,
      deps,
      { license: 'cc-by-4.0', contact: null },
      process.env['MALBILDE_TEST_BUILD'] ?? `${programFolder}build`,
    );
    url = `http://localhost:${await listen(app, '127.0.0.1', 0)}`;
    const link = await makeSetupLink(deps);
    word = (await useSetupLink(deps, link.split('/').at(-1) ?? '', null)).word;
  });
  afterAll(async () => {
    await app?.close();
    await opened?.database.close();
    await opened?.remove();
  });

  const kept = async (cookie: string, path = '/') => (await fetch(url + path, { headers: { cookie } })).headers.get('cache-control');

  test('is kept by no browser; what everybody sees may be', async () => {
    expect(await kept('')).toBe('private, no-cache');
    expect(await kept(`${sessionCookieName({}, 'session')}=${word}`)).toBe('no-store');
    expect(await kept(`${sessionCookieName({}, 'session')}=${'x'.repeat(43)}`)).toBe('private, no-cache');
  });

  test('an address that opens something is kept by none, and told to no other site', async () => {
    for (const path of ['/svar/x', '/oppsett/x', '/avmeld/x']) {
      const answer = await fetch(url + path);
      expect([path, answer.headers.get('cache-control'), answer.headers.get('referrer-policy')]).toEqual([
        path,
        'no-store',
        'strict-origin',
      ]);
    }
  });
});
