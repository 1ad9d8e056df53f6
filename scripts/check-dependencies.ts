import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { programFolder } from '#platform/paths.ts';
import { auditOutcome } from './checks/audit-outcome.ts';
import { lockFaults, type Lock, type Manifest } from './checks/lock-faults.ts';

/** Whether what is used is pinned, checked, free to use, and without known vulnerabilities where the registry tells them. */
const read = (path: string): string => readFileSync(`${programFolder}${path}`, 'utf8');

function knownVulnerabilities(): readonly string[] {
  const args = ['audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const options = {
    cwd: programFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
    killSignal: 'SIGKILL',
  } as const;
  const outcome = auditOutcome(spawnSync('npm', args, options).stdout ?? '');
  if (outcome === null) console.log('Known vulnerabilities were not looked up: the registry does not answer.');
  return outcome?.vulnerable ?? [];
}

const faults = [
  ...lockFaults(JSON.parse(read('package-lock.json')) as Lock, JSON.parse(read('package.json')) as Manifest, read('.npmrc')),
  ...knownVulnerabilities(),
];
for (const fault of faults) console.error(`Dependencies: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
