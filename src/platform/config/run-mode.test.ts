import { expect, it } from 'vitest';
import { readConfig } from './read-config.ts';

const provider = { id: 'entra', name: 'Eksempel', issuer: 'https://login.example.no', client_id: 'malbilde', client_secret: 'hemmelig' };
const signIn = JSON.stringify([provider]);

it.each([
  ['nothing is set', {}],
  ['the address is this machine', { MALBILDE_URL: 'http://localhost:8080' }],
  ['it is asked for', { MALBILDE_MODE: 'demo' }],
])('is a demonstration where %s, with the example plans', (_when, env) => {
  expect(readConfig(env)).toMatchObject({ signIn: undefined, withExample: true });
});

it.each([
  ['NODE_ENV=production', { NODE_ENV: 'production' }],
  ['MALBILDE_SIGN_IN', { MALBILDE_SIGN_IN: signIn, MALBILDE_URL: 'http://localhost:3000' }],
  ['MALBILDE_URL', { MALBILDE_URL: 'https://plan.example.no' }],
  ['MALBILDE_HOST', { MALBILDE_HOST: '0.0.0.0' }],
])('is no demonstration where %s says so, and is refused where one is asked for', (reason, env) => {
  expect(readConfig(env)).toMatchObject({ signIn: { idleMinutes: 60, absoluteHours: 12 }, withExample: false });
  expect(() => readConfig({ ...env, MALBILDE_MODE: 'demo' })).toThrow(
    expect.objectContaining({ code: 'demo_in_production', params: { reason } }),
  );
});

it('is refused where sign-ins could be stolen, or where providers do not know where to send people back', () => {
  expect(() => readConfig({ MALBILDE_URL: 'http://plan.example.no' })).toThrow(expect.objectContaining({ code: 'address_unsafe' }));
  expect(() => readConfig({ MALBILDE_SIGN_IN: signIn })).toThrow(expect.objectContaining({ code: 'sign_in_address_missing' }));
});

it.each([
  ['1.id', [provider, provider], ''],
  ['0.issuer', [{ ...provider, issuer: 'http://login.example.no' }], '0.issuer'],
  ['0.issuer', [{ ...provider, kind: 'entra', issuer: 'https://login.microsoftonline.com/common/v2.0' }], '0.issuer'],
  ['0.client_secret', [{ ...provider, private_key: { kty: 'RSA', d: 'x' } }], '0.client_secret'],
  ['0.scopes', [{ ...provider, scopes: 'profile' }], '0.scopes'],
  ['/there/is/none', [{ ...provider, client_secret: undefined, private_key: '/there/is/none' }], '/there/is/none'],
])('says where providers are wrong (%s), and nothing of their secrets', (_where, providers, where) => {
  const read = () => readConfig({ MALBILDE_URL: 'https://plan.example.no', MALBILDE_SIGN_IN: JSON.stringify(providers) });
  expect(read).toThrow(expect.objectContaining({ code: 'sign_in_config' }));
  if (where !== '') expect(read).toThrow(expect.objectContaining({ params: { where } }));
});
