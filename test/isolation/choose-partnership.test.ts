import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planDocument } from '../support/plan-documents.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { makePartnership } from '../support/steering.ts';

describe('where several partnerships share an address, and people sign in', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer([planDocument()], 'embedded', { signIn: { providers: [], idleMinutes: 60, absoluteHours: 12 } });
    await makePartnership(server.deps.db, { slug: 'annet', name: 'Helsefellesskap Annet' });
  }, 60_000);
  afterAll(() => server?.close());

  function ask(address: string, cookie = '', accept = 'text/html', init: RequestInit = {}): Promise<Response> {
    return fetch(server.url + address, { redirect: 'manual', ...init, headers: { accept, cookie, origin: server.url, ...init.headers } });
  }

  test('a person is led to the choice, comes back to where they were, and then sees that one alone', async () => {
    const led = await ask('/planer/eksempel-2026?vis=alt');
    expect([led.status, led.headers.get('location')]).toEqual([303, '/velg?tilbake=%2Fplaner%2Feksempel-2026%3Fvis%3Dalt']);
    const choice = await (await ask(led.headers.get('location') ?? '')).text();
    expect(choice).toContain('Helsefellesskap Eksempel');
    expect(choice).toContain('Helsefellesskap Annet');
    expect(choice).not.toContain('Eksempelplan');
    const body = new URLSearchParams({ helsefellesskap: 'eksempel', tilbake: '/planer/eksempel-2026?vis=alt' }).toString();
    const chosen = await ask('/valg', '', 'text/html', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(chosen.headers.get('location')).toBe('/planer/eksempel-2026?vis=alt');
    const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).toBe('helsefellesskap=eksempel');
    const plan = await ask('/planer/eksempel-2026', cookie);
    expect([plan.status, plan.headers.get('vary')]).toEqual([200, expect.stringContaining('Cookie')]);
    expect((await ask('/planer/eksempel-2026', 'helsefellesskap=annet')).status).toBe(404);
    expect((await ask('/planer/eksempel-2026?helsefellesskap=annet', cookie)).status).toBe(404);
  });

  test('a program is told to choose, by its address or by a cookie, and keeps nothing for others', async () => {
    const told = await ask('/api/v1/plans', '', 'application/json');
    expect([told.status, ((await told.json()) as { code: string }).code]).toEqual([400, 'partnership_not_chosen']);
    expect((await ask('/endringer.atom', '', '*/*')).status).toBe(400);
    const [own, others] = await Promise.all(
      ['eksempel', 'annet'].map(async (slug) => (await ask(`/api/v1/plans?helsefellesskap=${slug}`, '', 'application/json')).text()),
    );
    expect(own).toContain('eksempel-2026');
    expect(others).not.toContain('eksempel-2026');
    const feed = await ask('/endringer.atom', 'helsefellesskap=eksempel', '*/*');
    expect([feed.status, feed.headers.get('vary')]).toEqual([200, expect.stringContaining('Cookie')]);
  });

  test('what is the same in every partnership is there without a choice', async () => {
    for (const address of ['/velg', '/om', '/tilgjengelighet', '/logg-inn', '/api/v1/openapi.json', '/healthz']) {
      expect([address, (await ask(address)).status]).toEqual([address, 200]);
    }
  });
});
