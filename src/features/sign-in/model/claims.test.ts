import { expect, test } from 'vitest';
import { personOf } from './claims.ts';

const tenant = '11111111-2222-3333-4444-555555555555';
const entra = {
  subject: 'oid',
  organisation: 'tid',
  acrValues: [],
  issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
} as const;

test('who an Entra tenant tells of is known by oid, whatever sub says', () => {
  const claims = { sub: 'for-this-program', oid: 'the-person', tid: tenant, name: 'Karin Eksempel' };
  expect(personOf(claims, entra)).toEqual({ subject: 'the-person', name: 'Karin Eksempel', email: null, organisation: tenant });
  expect(personOf({ sub: 'for-this-program', tid: tenant }, entra)).toBeNull();
});

test.each<[string, unknown]>([
  ['another', '99999999-2222-3333-4444-555555555555'],
  ['a part of it', tenant.slice(0, 8)],
  ['none', undefined],
  ['an empty one', ''],
  ['what is no tenant but stands in the issuer', 'login.microsoftonline.com'],
  ['something else than a text', [tenant]],
])('who comes from a tenant that the operator has not named is nobody: %s', (_what, tid) => {
  expect(personOf({ sub: 's', oid: 'the-person', tid }, entra)).toBeNull();
});

test('who was let in with less assurance than asked for is nobody', () => {
  const wanted = { subject: 'sub', organisation: null, acrValues: ['idporten-loa-high'], issuer: 'https://idporten.no' } as const;
  expect(personOf({ sub: 's', acr: 'idporten-loa-high' }, wanted)).toMatchObject({ subject: 's' });
  expect(personOf({ sub: 's', acr: 'idporten-loa-substantial' }, wanted)).toBeNull();
  expect(personOf({ sub: 's' }, wanted)).toBeNull();
});

test('a name is shown without signs that steer a screen, and cut', () => {
  const wanted = { subject: 'sub', organisation: null, acrValues: [], issuer: 'https://x.example' } as const;
  expect(personOf({ sub: 's', name: `Kari\u0000\n${'x'.repeat(300)}` }, wanted)?.name).toBe(`Kari ${'x'.repeat(195)}`);
  expect(personOf({ sub: 'x'.repeat(501) }, wanted)).toBeNull();
});
