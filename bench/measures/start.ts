import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from '../figure.ts';
import { startServer, temporaryFolder } from '../server.ts';
import { spreadOf } from '../stats.ts';

const repository = process.cwd();

/** From `npm start` on an installed and built checkout to the first 200 of /readyz, and the memory when it rests. */
export async function coldStart(runs: number): Promise<readonly Figure[]> {
  const first: number[] = [];
  const again: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const data = join(temporaryFolder(), 'data');
    for (const times of [first, again]) {
      const server = await startServer(repository, { MALBILDE_DATA: data });
      times.push(server.readyAfter / 1000);
      if (times === again) {
        await fetch(server.url);
        await sleep(8000);
        memory.push(residentMiB(server.pid));
      }
      await server.stop();
    }
  }
  return [
    { name: 'ready after npm start, data there', unit: 's', spread: spreadOf(again), better: 'low', bar: 2.5 },
    { name: 'ready after npm start, first time: reads the Oslo plans', unit: 's', spread: spreadOf(first), better: 'low', bar: null },
    { name: 'resident memory at rest, embedded database', unit: 'MiB', spread: spreadOf(memory), better: 'low', bar: 450 },
  ];
}

/** A fresh clone: install, build and start; and how many packages that installs. */
export async function freshClone(): Promise<readonly Figure[]> {
  const folder = join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', repository, folder]);
  const server = await startServer(folder, { MALBILDE_DATA: join(folder, 'data') }, ['npm', 'start'], 400_000);
  await server.stop();
  return [
    {
      name: 'ready after the first npm start of a fresh clone',
      unit: 's',
      spread: spreadOf([server.readyAfter / 1000]),
      better: 'low',
      bar: 90,
    },
    {
      name: 'packages installed by it',
      unit: 'packages',
      spread: spreadOf([countPackages(join(folder, 'node_modules'))]),
      better: 'low',
      bar: 400,
    },
  ];
}

function countPackages(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((count, entry) => {
    if (!entry.isDirectory() || entry.name.startsWith('.')) return count;
    const path = join(folder, entry.name);
    if (entry.name.startsWith('@')) return count + countPackages(path);
    return count + 1 + countPackages(join(path, 'node_modules'));
  }, 0);
}

/** Resident memory of the largest process of the group that `pid` leads: the server, not npm. */
function residentMiB(group: number): number {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const isInGroup = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2] === String(group);
        const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return isInGroup && resident ? [Number(resident) / 1024] : [];
      } catch {
        return [];
      }
    });
  return Math.max(...sizes);
}
