import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '#shared/errors/app-error.ts';
import { createLog } from '#platform/log/log.ts';
import { createHttp } from './create-http.ts';
import { acceptUploads, receiveUpload } from './receive-upload.ts';
import { securityHeaders } from './security-headers.ts';

const host = { host: 'localhost:3000' };
const largestUpload = 1000;

function exampleServer(ready = true) {
  const app = createHttp({ log: createLog('silent'), isReady: async () => ready });
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const schema = { body: z.object({ year: z.int() }), response: { 200: z.object({ year: z.int() }) } };
  routes.post('/api/v1/years', { schema }, async ({ body }) => ({ ...body, secret: 'x' }));
  app.delete('/api/v1/years', async (_request, reply) => reply.code(204).send());
  app.get('/api/v1/broken', async () => {
    throw new Error('password=hunter2');
  });
  app.get('/api/v1/gone', async () => {
    throw new AppError('plan_not_found', { plan: 'oslo' });
  });
  void app.register(async (uploads) => {
    await acceptUploads(uploads, largestUpload);
    uploads.post('/upload', async (request) => {
      const { fileName, bytes } = await receiveUpload(request, largestUpload);
      return { fileName, size: bytes.length };
    });
  });
  return app;
}

let app: ReturnType<typeof exampleServer>;
beforeEach(() => {
  app = exampleServer();
});
afterEach(() => app.close());

describe('what every answer carries', () => {
  it.each(['/healthz', '/api/v1/broken', '/no/such/page'])('is the security headers, at %s too', async (url) => {
    const { headers } = await app.inject({ url, headers: host });
    expect(headers).toMatchObject(securityHeaders);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('is the security headers, also where the request is refused', async () => {
    const { headers } = await app.inject({ url: '/healthz', headers: { host: 'evil.example' } });
    expect(headers).toMatchObject(securityHeaders);
  });
});

describe('a request under another name', () => {
  it.each(['evil.example', 'localhost.evil.example:3000', '127.0.0.1.nip.io', '10.0.0.5:3000', 'localhost:3000:80'])(
    'is refused: %s',
    async (name) => {
      const answer = await app.inject({ url: '/healthz', headers: { host: name } });
      expect([answer.statusCode, answer.json().code]).toEqual([421, 'foreign_host']);
    },
  );

  it.each(['localhost', 'LOCALHOST:3000', '127.0.0.1:8080', '[::1]:3000'])('is answered at its own name: %s', async (name) => {
    expect((await app.inject({ url: '/healthz', headers: { host: name } })).statusCode).toBe(200);
  });
});

describe('a change', () => {
  const change = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/v1/years', headers: { ...host, ...headers }, payload: { year: 2026 } });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'http://evil.example' },
    { origin: 'http://localhost:4000' },
    { origin: 'null' },
    { cookie: 'rolle=secretariat' },
  ])('is refused from another site: %o', async (headers) => {
    const answer = await change(headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'foreign_site']);
  });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'same-origin', cookie: 'rolle=secretariat' },
    { origin: 'http://localhost:3000', cookie: 'rolle=secretariat' },
    {},
  ])('is made from its own pages, and by a program: %o', async (headers) => {
    expect((await change(headers)).statusCode).toBe(200);
  });

  it('gives back only what its contract names', async () => {
    expect((await change({})).json()).toEqual({ year: 2026 });
  });

  it('is refused with the place that is wrong', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/years', headers: host, payload: { year: 'x' } });
    expect(answer.json()).toMatchObject({ status: 400, code: 'invalid_input', detail: expect.stringContaining('/year') });
  });

  it('is refused when it is not JSON, or too large', async () => {
    const send = (payload: string) =>
      app.inject({ method: 'POST', url: '/api/v1/years', headers: { ...host, 'content-type': 'application/json' }, payload });
    expect((await send('{')).json()).toMatchObject({ status: 400, code: 'request_unreadable' });
    expect((await send('')).json()).toMatchObject({ status: 400, code: 'invalid_input' });
    expect((await send(`"${'x'.repeat(1024 * 1024)}"`)).json()).toMatchObject({ status: 413, code: 'request_too_large' });
  });
});

it('may say that it sends JSON and send none, where nothing is asked for', async () => {
  const answer = await app.inject({ method: 'DELETE', url: '/api/v1/years', headers: { ...host, 'content-type': 'application/json' } });
  expect(answer.statusCode).toBe(204);
});

describe('a failure', () => {
  it('that is expected is a problem in the language of the reader', async () => {
    const read = (headers: Record<string, string>) => app.inject({ url: '/api/v1/gone', headers: { ...host, ...headers } });
    const answer = await read({});
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404, code: 'plan_not_found' });
    expect(answer.json().detail).toContain('«oslo»');
    expect((await read({ 'accept-language': 'en-GB,en;q=0.9' })).json().detail).toContain('There is no plan');
    expect((await read({ 'accept-language': 'en', cookie: 'tema=dark; sprak=nn' })).json().detail).toContain('adressa');
  });

  it('that nobody expected tells a number and nothing else', async () => {
    const answer = await app.inject({ url: '/api/v1/broken', headers: host });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('hunter2');
    expect(answer.json().detail).toContain(answer.json().requestId);
  });

  it('in an address that can not be read is a problem, with the headers of every answer', async () => {
    const answer = await app.inject({ url: '/api/v1/%E0%A4%A', headers: host });
    expect(answer.json()).toMatchObject({ status: 400, code: 'request_unreadable' });
    expect(answer.headers).toMatchObject(securityHeaders);
  });

  it('at an address that is not there is a problem, under /api too', async () => {
    for (const url of ['/api/v1/nothing', '/nothing']) {
      expect((await app.inject({ url, headers: host })).json()).toMatchObject({ status: 404, code: 'not_found' });
    }
  });
});

describe('an upload', () => {
  const send = (content: string, fileName = 'plan.pptx') => {
    const form = new FormData();
    form.set('file', new Blob([content]), fileName);
    return app.inject({ method: 'POST', url: '/upload', headers: host, payload: form });
  };

  it('arrives whole, with the name and without its path', async () => {
    expect((await send('x'.repeat(1000), 'C:\\fakepath\\plan.pptx')).json()).toEqual({ fileName: 'plan.pptx', size: 1000 });
    expect((await send('x', '../../etc/passwd')).json()).toEqual({ fileName: 'passwd', size: 1 });
  });

  it('larger than the limit is refused', async () => {
    expect((await send('x'.repeat(1001))).json()).toMatchObject({ status: 413, code: 'file_too_large' });
  });

  it('without a file is refused', async () => {
    const form = new FormData();
    form.set('name', 'x');
    const answer = await app.inject({ method: 'POST', url: '/upload', headers: host, payload: form });
    expect(answer.json()).toMatchObject({ status: 400, code: 'upload_missing' });
    const plain = await app.inject({ method: 'POST', url: '/upload', headers: host });
    expect(plain.json()).toMatchObject({ status: 400, code: 'upload_missing' });
  });
});

describe('health', () => {
  it('says that the process answers, and whether it can serve', async () => {
    expect((await app.inject({ url: '/healthz', headers: host })).statusCode).toBe(200);
    expect((await app.inject({ url: '/readyz', headers: host })).statusCode).toBe(200);
    const unready = exampleServer(false);
    expect((await unready.inject({ url: '/readyz', headers: host })).statusCode).toBe(503);
    expect((await unready.inject({ url: '/healthz', headers: host })).statusCode).toBe(200);
    await unready.close();
  });
});
