import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Running = Readonly<{ url: string; pid: number; readyAfter: number; stop: () => Promise<void> }>;

/** A folder that is gone when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'malbilde-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Runs a start command in `folder` until /readyz answers 200; `readyAfter` is milliseconds from the start of the command. */
export async function startServer(
  folder: string,
  env: Readonly<Record<string, string>>,
  command: readonly [string, ...string[]] = ['npm', 'start'],
  limit = 200_000,
): Promise<Running> {
  const port = await freePort();
  const [program, ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  while (performance.now() - start < limit) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said.slice(-2000)}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) {
      return { url, pid: child.pid ?? 0, readyAfter: performance.now() - start, stop: () => stop(child) };
    }
    await sleep(10);
  }
  await stop(child);
  throw new Error(`the server was not ready in ${limit} ms: ${said.slice(-2000)}`);
}

function isOver(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  if (isOver(child) || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await Promise.race([ended, sleep(15_000)]);
  if (!isOver(child)) process.kill(-child.pid, 'SIGKILL');
}
