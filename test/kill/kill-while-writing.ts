import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));

export type Target = Readonly<{ dataFolder: string; databaseUrl?: string }>;

/** Lets a writer write in a process of its own, kills it `delay` ms after its first answer; gives what it acknowledged. */
export async function killWhileWriting(writer: string, first: number, target: Target, delay: number): Promise<readonly number[]> {
  const args = [script, writer, String(first), target.dataFolder, ...(target.databaseUrl ? [target.databaseUrl] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), delay);
    output += text;
  });
  const signal = await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself: ${output.slice(-200)}`);
  // What stands after the last line end was not told whole.
  return output.split('\n').slice(0, -1).map(Number);
}
