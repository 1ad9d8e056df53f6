import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export type ThrowawayPostgres = Readonly<{
  /** address of a database of this server, by name */
  url: (database: string) => string;
  stop: () => Promise<void>;
}>;

type Owner = Readonly<{ uid: number; gid: number }>;

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as `nobody` where there is no such user. */
function unprivileged(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  return null;
}

/** A busy machine takes its time. */
const startLimit = 60_000;

/** Ends with this process, however it ends: the shell waits for its standard input to close. */
const untilParentEnds = '"$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf "$FOLDER"';

/**
 * Starts a PostgreSQL of its own from the programs in `binaries`: a temporary folder, no network, a socket that only
 * its owner reaches, no fsync. It is gone when it is stopped or when this process ends.
 */
export async function startThrowawayPostgres(binaries: string): Promise<ThrowawayPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'malbilde-pg-'));
  const owner = unprivileged();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const as = { ...owner, cwd: folder, env: { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'], FOLDER: folder } };
  const data = join(folder, 'data');
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-U', 'malbilde', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...as,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = 20_000 + (process.pid % 30_000);
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=60',
    'shared_buffers=32MB',
  ];
  const server = [join(binaries, 'postgres'), '-D', data, '-p', String(port), ...settings.flatMap((value) => ['-c', value])];
  const child = spawn('sh', ['-c', untilParentEnds, 'sh', ...server], { ...as, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = (database: string): string => `postgres:///${database}?host=${encodeURIComponent(folder)}&port=${port}&user=malbilde`;
  async function stop(): Promise<void> {
    child.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
  for (const start = Date.now(); !(await answers(url('postgres'))); await sleep(50)) {
    if (Date.now() - start < startLimit) continue;
    // A server that is left running would keep this process from ending.
    await stop();
    throw new Error(`The throw-away PostgreSQL did not start in ${startLimit / 1000} s.`);
  }
  return { url, stop };
}

/** The socket is there before the server takes anybody in ("the database system is starting up"). */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
