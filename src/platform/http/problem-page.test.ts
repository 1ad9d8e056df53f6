import { expect, test } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { createLog } from '../log/log.ts';
import { createHttp } from './create-http.ts';

const asBrowser = { host: 'localhost', accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'nn' };

function app() {
  const made = createHttp({ log: createLog('silent'), isReady: async () => true });
  for (const path of ['/try', '/api/v1/try']) {
    made.get(path, async () => {
      throw new AppError('plan_not_found', { plan: '<b>"x"</b>' });
    });
  }
  return made;
}

test('who goes to an address with a browser gets a refusal as a page, with the same status', async () => {
  const answer = await app().inject({ url: '/try', headers: asBrowser });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(answer.body).toContain('<html lang="nn">');
  expect(answer.body).toContain('<h1>Det gjekk ikkje</h1>');
  expect(answer.body).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;');
  expect(answer.body).not.toContain('<b>');
  expect(answer.headers['cache-control']).toBe('no-store');
  const policy = String(answer.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'sha256-");
});

test('a program, a script of a page and whoever asks the interface get it as a problem', async () => {
  const type = async (url: string, headers: Record<string, string>) =>
    (await app().inject({ url, headers: { host: 'localhost', ...headers } })).headers['content-type'];
  expect(await type('/try', { accept: '*/*' })).toContain('application/problem+json');
  expect(await type('/try', {})).toContain('application/problem+json');
  expect(await type('/api/v1/try', asBrowser)).toContain('application/problem+json');
});

test('what is refused before any route is a page too', async () => {
  for (const [url, headers, status] of [
    ['/try', { host: 'evil.example' }, 421],
    ['/%E0%A4%A', {}, 400],
  ] as const) {
    const answer = await app().inject({ url, headers: { ...asBrowser, ...headers } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
  }
  const posted = await app().inject({ method: 'POST', url: '/try', headers: { ...asBrowser, origin: 'https://evil.example' } });
  expect([posted.statusCode, posted.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
});
