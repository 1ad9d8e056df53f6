import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFolder } from '#platform/paths.ts';

export type Env = Readonly<Record<string, string>>;

/** How a process ended, and what it said. */
export type Ended = Readonly<{ code: number | null; signal: string | null; out: string; err: string }>;

export type Program = Readonly<{ child: ChildProcess; url: string; ended: Promise<Ended> }>;

/** Nothing of what the tests' own environment says, and no example plans unless a test asks for them. */
function cleanEnv(env: Env): NodeJS.ProcessEnv {
  const own = { ...process.env };
  for (const name of ['PORT', 'MALBILDE_DATA', 'DATABASE_URL', 'LOG_LEVEL', 'MALBILDE_LANGUAGE', 'VITEST']) delete own[name];
  return { ...own, MALBILDE_EXAMPLE: 'no', ...env };
}

function runNode(
  file: string,
  args: readonly string[],
  env: Env,
): { child: ChildProcess; said: { out: string; err: string }; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(programFolder, file), ...args], { env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => resolve({ code, signal, ...said })));
  return { child, said, ended };
}

/** Starts the real program on a free port and waits until it says that it is ready; throws with what it said instead. */
export async function startProgram(env: Env): Promise<Program> {
  const { child, said, ended } = runNode('src/main.ts', [], { PORT: '0', ...env });
  const url = new Promise<string>((resolve) => {
    child.stdout?.on('data', () => {
      const found = /http:\/\/localhost:\d+/.exec(said.out)?.[0];
      if (found) resolve(found);
    });
  });
  const early = ended.then(({ code, err }) => Promise.reject(new Error(`The program ended (${code}): ${err}`)));
  const readyUrl = await Promise.race([url, early]);
  early.catch(() => undefined);
  return { child, url: readyUrl, ended };
}

/** Runs the program where it is expected not to start. */
export function runProgram(env: Env): Promise<Ended> {
  return runNode('src/main.ts', [], { PORT: '0', ...env }).ended;
}

/** Runs `malbilde COMMAND …` to its end. */
export function runCommand(args: readonly string[], env: Env): Promise<Ended> {
  return runNode('src/cli/malbilde.ts', args, env).ended;
}

/** Runs `npm run malbilde -- COMMAND …` as npm does for one who stands in the folder `from`. */
export function runByNpm(args: readonly string[], from: string, env: Env): Promise<Ended> {
  return runNode('scripts/malbilde.cjs', args, { ...env, npm_lifecycle_event: 'malbilde', INIT_CWD: from }).ended;
}

/** A folder of its own, and how to take it away. */
export async function newFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'malbilde-program-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
