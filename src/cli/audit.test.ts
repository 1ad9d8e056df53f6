import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '#platform/db/open-database.ts';
import { quietLog } from '../../test/support/databases.ts';
import { newFolder, runCommand, startProgram } from '../../test/support/program.ts';
import { unlikeFora } from '../../test/support/unlike-fora.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(() => remove());

const env = (name = 'data') => ({ MALBILDE_DATA: join(folder, name) });

async function takeInFora(): Promise<void> {
  const file = join(folder, 'fora.json');
  await writeFile(file, JSON.stringify(unlikeFora));
  await runCommand(['fora', file], env());
}

/** The end of the record as the command tells it. */
const headOf = (out: string): string => /\d+:[0-9a-f]{64}/.exec(out)?.[0] ?? '';

it('says that the record is untouched, also after backup and restore, and what is wrong where it is not', async () => {
  await takeInFora();
  const verified = await runCommand(['audit', 'verify'], env());
  expect(verified).toMatchObject({ code: 0, out: expect.stringMatching(/^dome: urørt\. \d+ linjer/) });
  const head = headOf(verified.out);

  const backup = join(folder, 'backup.gz');
  await runCommand(['backup', '--out', backup], env());
  await runCommand(['restore', backup], env('other'));
  expect(await runCommand(['audit', 'verify', '--head', head], env('other'))).toMatchObject({ code: 0, out: verified.out });

  const { db, close } = await openDatabase({ databaseUrl: null, dataFolder: env().MALBILDE_DATA }, quietLog);
  await sql`alter table audit_entries disable trigger user`.execute(db);
  await sql`delete from audit_entries where number = 2`.execute(db);
  await sql`alter table audit_entries enable trigger user`.execute(db);
  await close();
  expect(await runCommand(['audit', 'verify'], env())).toMatchObject({ code: 1, out: 'dome: linje 2 er fjernet.\n' });
  expect(await runCommand(['audit', 'verify', '--head', head.replace(/[0-9a-f]{8}$/, '00000000')], env('other'))).toMatchObject({
    code: 1,
  });
  expect(await runCommand(['audit'], env())).toMatchObject({ code: 2, err: expect.stringContaining('audit verify') });
}, 240_000);

it('asks the program where that runs, also for what is held about a person', async () => {
  await takeInFora();
  const running = await startProgram(env());
  try {
    expect(await runCommand(['audit', 'verify'], env())).toMatchObject({ code: 0, out: expect.stringContaining('dome: urørt') });
    expect(await runCommand(['person', 'export', '--email', 'ingen@example.no'], env())).toMatchObject({ code: 1, out: '[]\n' });
    expect(await runCommand(['person', 'export', '999'], env())).toMatchObject({ code: 2 });
  } finally {
    running.child.kill();
    await running.ended;
  }
}, 240_000);
