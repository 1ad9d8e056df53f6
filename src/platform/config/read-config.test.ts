import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { readConfig } from './read-config.ts';

it('needs no variable at all', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    signIn: undefined,
    dataFolder: resolve('data'),
    databaseUrl: null,
    databaseOwnerUrl: null,
    logLevel: 'info',
    withExample: true,
    webhooksToOwnMachine: false,
    address: null,
    license: 'cc-by-4.0',
    contact: null,
    mail: null,
    proxies: [],
    language: 'nb',
  });
});

it('takes an empty variable for none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
});

it('is quieter at a terminal, unless it is told a level', () => {
  expect(readConfig({}, { terminal: true }).logLevel).toBe('warn');
  expect(readConfig({ LOG_LEVEL: 'debug' }, { terminal: true }).logLevel).toBe('debug');
});

it('reads what is set', () => {
  const url = 'postgres://malbilde@db.example/malbilde';
  expect(readConfig({ PORT: '8080', MALBILDE_DATA: '/srv/data', DATABASE_URL: url, MALBILDE_LANGUAGE: 'nn' })).toMatchObject({
    port: 8080,
    dataFolder: resolve('/srv/data'),
    databaseUrl: url,
    language: 'nn',
  });
});

it.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['PORT', '80.5'],
  ['DATABASE_URL', 'mysql://host/db'],
  ['DATABASE_URL', 'host/db'],
  ['LOG_LEVEL', 'verbose'],
  ['MALBILDE_LANGUAGE', 'sv'],
  ['MALBILDE_WEBHOOKS_TO_OWN_MACHINE', 'maybe'],
  ['MALBILDE_SMTP_URL', 'mail.example.no'],
  ['MALBILDE_MAIL_FROM', 'Sekretariatet'],
])('names the variable that is wrong: %s=%s', (variable, value) => {
  expect(() => readConfig({ [variable]: value })).toThrow(
    expect.objectContaining({ code: 'config_invalid', params: expect.objectContaining({ variable }) }),
  );
});

it('listens on this machine alone until it is told otherwise', () => {
  expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('127.0.0.1');
  expect(readConfig({ MALBILDE_HOST: '0.0.0.0', MALBILDE_URL: 'https://plan.example.no' }).host).toBe('0.0.0.0');
});

it('takes the address people reach it at without its last slash, and refuses what is no plain address', () => {
  expect(readConfig({ MALBILDE_URL: 'https://plan.example.no/' }).address).toBe('https://plan.example.no');
  for (const MALBILDE_URL of ['javascript:alert(1)', 'https://x.no/?a', 'https://x.no/"', 'plan.example.no']) {
    expect(() => readConfig({ MALBILDE_URL })).toThrow(expect.objectContaining({ code: 'config_invalid' }));
  }
  expect(() => readConfig({ MALBILDE_CONTACT: 'https://x.no/a b' })).toThrow(expect.objectContaining({ code: 'config_invalid' }));
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('sends mail where both server and sender are told, and never repeats the password', () => {
  const both = { MALBILDE_SMTP_URL: 'smtp://u:hemmelig@mail.example.no', MALBILDE_MAIL_FROM: 'Sekretariatet <post@example.no>' };
  expect(readConfig(both).mail).toEqual({
    server: { host: 'mail.example.no', port: 587, secure: false, user: 'u', password: 'hemmelig' },
    sender: { address: 'post@example.no', name: 'Sekretariatet' },
  });
  const wrong = { ...both, MALBILDE_SMTP_URL: 'smtp://u:hemmelig@mail.example.no/?x' };
  for (const env of [wrong, { ...both, MALBILDE_MAIL_FROM: '' }]) {
    const thrown = thrownBy(() => readConfig(env));
    expect(thrown).toMatchObject({ code: 'config_invalid' });
    expect(inspect(thrown)).not.toContain('hemmelig');
  }
});
