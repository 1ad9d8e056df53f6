import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemActor } from '#features/people/index.ts';
import { editCell } from '#features/plans/index.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';

const plan = '/planer/oslo-2026';

describe('The pages as they are served', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer([anOsloPlan()]);
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers, redirect: 'manual' });
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  test('the public gets the same finished page until something changes, then the new one', async () => {
    const first = await get(plan);
    const again = await get(plan);
    expect(again.headers.get('etag')).toBeTruthy();
    expect(await again.text()).toBe(await first.text());
    await editCell(server.deps, systemActor, { plan: 'oslo-2026', item: 'tiltak-1', period: '2026', version: 1, text: 'Helt ny tekst' });
    expect(await (await get(plan)).text()).toContain('Helt ny tekst');
  });

  test('a reader who has the page is told so', async () => {
    await get(plan);
    const etag = (await get(plan)).headers.get('etag') ?? '';
    const again = await get(plan, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('a person with a role never gets, or leaves, a kept page', async () => {
    const mine = await (await get(plan, { cookie: 'rolle=secretariat' })).text();
    const everybodys = await (await get(plan)).text();
    expect(mine).toContain('name="item"');
    expect(everybodys).not.toContain('name="item"');
    expect((await get(plan, { cookie: 'rolle=secretariat' })).headers.get('etag')).toBeNull();
  });

  test('names of persons are for those who take part', async () => {
    expect(await (await get(plan)).text()).not.toContain('Karin Sygna');
    expect(await (await get(plan)).text()).toContain('Helseseksjonen i byrådsavdelingen');
    expect(await (await get(plan, { cookie: 'rolle=member' })).text()).toContain('Karin Sygna');
  });

  test('every inline script has the nonce of the policy, a kept page its own, and there is no inline style', async () => {
    for (const path of [plan, plan, '/om']) {
      const page = await get(path);
      const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1];
      const html = await page.text();
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map((match) => match[1] ?? '');
      expect(inline.length).toBeGreaterThan(0);
      for (const attributes of inline) expect(attributes).toContain(`nonce="${nonce}"`);
      expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
      expect(html).not.toMatch(/\son[a-z]+="/);
    }
  });

  test('nothing is asked for from another site', async () => {
    const html = await (await get(plan)).text();
    const addresses = [...html.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map((match) => match[1]);
    expect(addresses.filter((address) => !address?.startsWith('https://www.kompetansebroen.no'))).toEqual([]);
  });

  test('what is not there answers 404 in the reader’s language, under the page’s frame', async () => {
    const page = await get('/planer/finnes-ikke', { cookie: 'sprak=nn' });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('Vi fann ingen plan med adressa «finnes-ikke»');
    expect((await get(`${plan}/tiltak/finnes-ikke`)).status).toBe(404);
    expect((await get(`${plan}/omrader/finnes-ikke`)).status).toBe(404);
  });

  test('what no database can look up is not there or refused, and no fault of ours', async () => {
    for (const page of ['utgaver/1', 'utgaver/1/filer', 'utgaver/1/tiltak/x', 'utgaver', 'sammenlign', 'koblinger', 'filer/pdf']) {
      expect([page, (await get(`/planer/a%00/${page}`)).status]).toEqual([page, 404]);
    }
    const forged = ['act=adopt&edition=99999999999&body=a&date=2025-01-01&outcome=endorsed', 'act=freeze&label=%00'];
    for (const form of forged) {
      const answer = await post(`${plan}/utgaver`, form, { cookie: 'rolle=secretariat', origin: server.url });
      expect([form, answer.status]).toEqual([form, form === forged[0] ? 400 : 302]);
    }
    const link = 'act=link&sector=%2500/x&overall=a%2500/b&kind=realises';
    expect((await post(`${plan}/koblinger`, link, { cookie: 'rolle=secretariat', origin: server.url })).status).toBe(400);
  });

  test('a choice is kept in a cookie and leads back to the same place, never to another site', async () => {
    const answer = await post('/valg', `sprak=en&tilbake=${encodeURIComponent(`${plan}?q=a`)}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${plan}?q=a`);
    expect(answer.headers.get('set-cookie')).toMatch(/^sprak=en; .*HttpOnly; SameSite=Lax$/);
    expect((await post('/valg', 'tema=dark&tilbake=//evil.example')).headers.get('location')).toBe('/');
    expect((await post('/valg', 'rolle=system')).headers.get('set-cookie')).toBeNull();
  });

  test('the public and other contacts change nothing', async () => {
    const change = 'act=cell&item=tiltak-1&period=2025&version=1&text=nei';
    for (const role of ['public', 'member', 'contact:99999']) {
      const answer = await post(`${plan}/endre-direkte`, change, { cookie: `rolle=${encodeURIComponent(role)}`, origin: server.url });
      expect([role, answer.status]).toEqual([role, 403]);
      expect(await answer.json()).toMatchObject({ outcome: 'refused' });
    }
  });

  test('a page that answers a form is kept nowhere', async () => {
    const answer = await post(`${plan}/utgaver`, 'act=withdraw&adoption=1&why=', { cookie: 'rolle=secretariat', origin: server.url });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect((await get(`${plan}/utgaver`)).headers.get('cache-control')).toBe('private, no-cache');
  });

  test('a form of another site is refused', async () => {
    const answer = await post(`${plan}/endre-direkte`, 'act=undo', { cookie: 'rolle=secretariat', origin: 'https://evil.example' });
    expect(answer.status).toBe(403);
  });

  test('a form that is too long is refused before it is read', async () => {
    expect((await post('/valg', `x=${'a'.repeat(1024 * 1024)}`)).status).toBe(413);
  });

  test('a body that is not a form is told in a sentence', async () => {
    const answer = await post(`${plan}/endre-direkte`, '{}', { 'content-type': 'application/json' });
    expect(answer.status).toBe(400);
  });

  test('assets are kept for ever, and compressed', async () => {
    const html = await (await get('/')).text();
    const script = /src="(\/assets\/[^"]+\.js)"|href="(\/assets\/[^"]+\.js)"/.exec(html);
    const asset = await get(script?.[1] ?? script?.[2] ?? '', { 'accept-encoding': 'br' });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
  });
});
