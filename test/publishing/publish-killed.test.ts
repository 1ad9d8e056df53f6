import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { programFolder } from '#platform/paths.ts';
import { anOsloPlan } from '../support/oslo-plan.ts';
import { newFolder } from '../support/program.ts';

test('the command killed at any moment leaves the file that was there, or the whole new one', async () => {
  const { folder, remove } = await newFolder();
  const [plan, out] = [join(folder, 'plan.json'), join(folder, 'plan.pdf')];
  await writeFile(plan, JSON.stringify(anOsloPlan(100)));
  const seen = new Set<string>();
  const args = [join(programFolder, 'src/cli/malbilde.ts'), 'publish', plan, '--format', 'pdf', '--out', out];
  let whole = 0;
  for (const share of [1.5, 0.5, 0.9, 0.97, 1.0, 1.03]) {
    await rm(out, { force: true });
    await writeFile(out, 'gammel');
    const started = performance.now();
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    // The first run is let through, to know how long it takes.
    if (whole > 0) await Promise.race([ended, sleep(whole * share)]);
    else await ended;
    whole ||= performance.now() - started;
    child.kill('SIGKILL');
    await ended;
    const bytes = existsSync(out) ? await readFile(out) : Buffer.alloc(0);
    const isWhole = bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-8).toString().includes('%%EOF');
    seen.add(isWhole ? 'new' : bytes.toString());
  }
  await remove();
  expect([...seen].toSorted()).toEqual(['gammel', 'new']);
}, 120_000);
