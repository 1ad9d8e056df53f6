import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newFolder, runCommand, startProgram } from '../../test/support/program.ts';
import { unlikeFora } from '../../test/support/unlike-fora.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(() => remove());

const env = () => ({ MALBILDE_DATA: join(folder, 'data') });

it('takes in the structure of a partnership, once, and says what is wrong with a file', async () => {
  const file = join(folder, 'fora.json');
  await writeFile(file, JSON.stringify(unlikeFora));
  const first = await runCommand(['fora', file], env());
  expect([first.code, first.out.split('\n').length - 1, first.err]).toEqual([
    0,
    8,
    '8 nye fora i dome. 0 var der fra før og er ikke endret.\n',
  ]);
  expect(await runCommand(['fora', file], env())).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Ingen nye fora') });
  await writeFile(file, '{"format":"malbilde-fora/1","fora":[{"name":""}]}');
  expect(await runCommand(['fora', file], env())).toMatchObject({ code: 2, err: expect.stringContaining('partnership') });
  await writeFile(file, 'ikke json');
  expect(await runCommand(['fora', file], env())).toMatchObject({ code: 2, err: expect.stringContaining('fora.json') });
  expect(await runCommand(['fora'], env())).toMatchObject({ code: 2, err: expect.stringContaining('fora FILE') });
}, 120_000);

it('takes it in through the program where that runs', async () => {
  const file = join(folder, 'fora.json');
  await writeFile(file, JSON.stringify(unlikeFora));
  const running = await startProgram(env());
  try {
    expect(await runCommand(['fora', file], env())).toMatchObject({ code: 0, err: expect.stringContaining('8 nye fora') });
    const wrong = { ...unlikeFora, fora: [{ name: 'Utval', parent: 'Ikkje her' }] };
    await writeFile(file, JSON.stringify(wrong));
    expect(await runCommand(['fora', file], env())).toMatchObject({ code: 2, err: expect.stringContaining('Ikkje her') });
  } finally {
    running.child.kill();
    await running.ended;
  }
}, 120_000);
