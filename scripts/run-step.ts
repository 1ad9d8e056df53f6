import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { programFolder } from '#platform/paths.ts';

/** Runs one of the program's own tools (node_modules/.bin) and gives its exit code; its output is this one's. */
export function run(tool: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const bin = `${programFolder}node_modules/.bin/${tool}`;
  // The tools start with "env node": it must be this Node, not an older one of the machine.
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const child = spawn(bin, args, {
    stdio: 'inherit',
    cwd: programFolder,
    env: { ...process.env, ...env, PATH: path },
    shell: process.platform === 'win32',
  });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
