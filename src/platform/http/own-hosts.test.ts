import { fastify } from 'fastify';
import { describe, expect, it } from 'vitest';
import { isOwnHost, ownOrigin, type OwnHosts } from './own-hosts.ts';
import { sendSecurityHeaders } from './security-headers.ts';

const hosts: OwnHosts = { address: 'https://plan.example.no:8443', others: async () => ['nord.example.no'] };
const asked = (host: string | undefined, path = '/'): Promise<boolean> => isOwnHost(hosts, host, path);

describe('beyond this machine, a request is answered', () => {
  it.each(['plan.example.no:8443', 'PLAN.example.no:8443', 'nord.example.no', 'nord.example.no:8443'])('under %s', async (host) => {
    expect(await asked(host)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'plan.example.no',
    'plan.example.no:80',
    'plan.example.no:8443:80',
    'plan.example.no.evil.example:8443',
    'evil-nord.example.no',
    'nord.example.no.',
    'nord.example.no:8443@evil.example',
    'localhost:8443',
    '127.0.0.1',
    '[::1]:3000',
  ])('not under %s', async (host) => {
    expect(await asked(host)).toBe(false);
  });

  it('under the name of this machine where a guard or the operator asks, and nobody else', async () => {
    expect(await asked('localhost:3000', '/healthz')).toBe(true);
    expect(await asked('127.0.0.1:3000', '/readyz?full')).toBe(true);
    expect(await asked('localhost', '/-/admin/backup')).toBe(true);
    for (const path of ['/healthz/../planer', '/planer?x=/healthz', '/readyzed', '/-/admin']) {
      expect([path, await asked('localhost', path)]).toEqual([path, false]);
    }
    expect(await asked('evil.example', '/healthz')).toBe(false);
  });
});

it('the origin of its own pages has the scheme that people use, whatever a header says', () => {
  expect(ownOrigin(hosts, 'Nord.example.no')).toBe('https://nord.example.no');
  expect(ownOrigin({ address: null }, 'localhost:3000')).toBe('http://localhost:3000');
});

it.each([
  ['https://plan.example.no', 'max-age=31536000; includeSubDomains'],
  ['http://localhost:3000', undefined],
  [null, undefined],
])('browsers are held to https where people come by it: %s', async (address, expected) => {
  const app = fastify();
  sendSecurityHeaders(app, { address });
  app.get('/', () => 'ok');
  const { headers } = await app.inject('/');
  expect([headers['strict-transport-security'], headers['x-frame-options']]).toEqual([expected, 'DENY']);
  await app.close();
});
