import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditOutcome } from '../../scripts/checks/audit-outcome.ts';
import { lockFaults, type Lock, type LockedPackage, type Manifest } from '../../scripts/checks/lock-faults.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const npmrc = readFileSync('.npmrc', 'utf8');
const zod = lock.packages['node_modules/zod'] as LockedPackage;

const locked = (changed: LockedPackage): readonly string[] =>
  lockFaults({ ...lock, packages: { ...lock.packages, 'node_modules/zod': { ...zod, ...changed } } }, manifest, npmrc);
const without = ({ integrity: _, ...rest }: LockedPackage): LockedPackage => rest;

test('all that is used is pinned, checked and free to use', () => {
  expect(lockFaults(lock, manifest, npmrc)).toEqual([]);
});

test('a planted fault of each kind is seen', () => {
  expect(locked({ integrity: 'sha1-x' })).toEqual(['node_modules/zod has no checksum']);
  expect(lockFaults({ ...lock, packages: { ...lock.packages, 'node_modules/zod': without(zod) } }, manifest, npmrc)).toHaveLength(1);
  expect(locked({ resolved: 'https://elsewhere.example/zod.tgz' })).toEqual([
    'node_modules/zod says where it is fetched: https://elsewhere.example/zod.tgz',
  ]);
  expect(locked({ license: 'AGPL-3.0' })).toEqual(['node_modules/zod has the licence AGPL-3.0']);
  expect(locked({ license: '(MIT OR GPL-3.0-or-later)' })).toEqual([]);
  expect(locked({ license: '(MIT AND GPL-3.0-or-later)' })).toHaveLength(1);
  expect(locked({ hasInstallScript: true })).toEqual(['node_modules/zod wants to run a script when it is installed']);
  expect(locked({ link: true })).toEqual(['node_modules/zod is a folder, not a package']);
  expect(locked({ version: '4.0.0' })).toEqual([`zod ${zod.version} is not what is locked`]);
  const loose = { ...manifest, dependencies: { ...manifest.dependencies, zod: '^4.0.0' } };
  expect(lockFaults(lock, loose, npmrc)).toEqual(['zod is not pinned: ^4.0.0']);
  expect(lockFaults(lock, manifest, 'audit=false\n')).toEqual(['.npmrc lets packages run install scripts']);
});

test('a grave vulnerability that the registry tells is seen, a lesser one is not, and no answer is not taken for a good one', () => {
  const told = { vulnerabilities: { grave: { severity: 'high' }, worse: { severity: 'critical' }, slight: { severity: 'moderate' } } };
  expect(auditOutcome(JSON.stringify(told))).toEqual({ vulnerable: ['grave: high', 'worse: critical'] });
  expect(auditOutcome('{"vulnerabilities":{}}')).toEqual({ vulnerable: [] });
  expect([auditOutcome('{"message":"405 Method Not Allowed"}'), auditOutcome('')]).toEqual([null, null]);
});
