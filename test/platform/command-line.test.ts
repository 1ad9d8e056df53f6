import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '#platform/db/open-database.ts';
import { readServerFile } from '#platform/process/server-file.ts';
import { newPostgresDatabase, quietLog, testServerUrl } from '../support/databases.ts';
import { newFolder, runByNpm, runCommand, startProgram } from '../support/program.ts';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await newFolder());
});
afterEach(() => remove());

const env = (name: string, databaseUrl?: string) => ({
  MALBILDE_DATA: join(folder, name),
  ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
});

async function query(name: string, statement: string, databaseUrl: string | null = null): Promise<readonly unknown[]> {
  const { db, close } = await openDatabase({ databaseUrl, dataFolder: join(folder, name) }, quietLog);
  const { rows } = await sql.raw(statement).execute(db);
  await close();
  return rows;
}

const addOslo = "insert into partnerships (slug, name, language) values ('oslo', 'Helsefellesskap Oslo', 'nb')";
const listSlugs = 'select slug from partnerships';

it('backs up a stopped program and restores it elsewhere, but over content only when it is told to', async () => {
  await query('a', addOslo);
  const file = join(folder, 'copy.malbilde');
  const backup = await runCommand(['backup', '--out', file], env('a'));
  expect([backup.code, backup.out]).toEqual([0, '']);
  expect(backup.err).toMatch(/^Sikkerhetskopien står i .*copy\.malbilde: 17 rader i \d+ tabeller\.\n$/);
  expect((await runCommand(['restore', file], env('b'))).code).toBe(0);
  expect(await query('b', listSlugs)).toEqual([{ slug: 'oslo' }]);
  const again = await runCommand(['restore', file, '--language', 'en'], env('b'));
  expect([again.code, again.err]).toEqual([
    2,
    'The database already has content, and nothing was changed. Back it up, and use --force to replace everything.\n',
  ]);
  expect((await runCommand(['restore', file, '--force'], env('b'))).code).toBe(0);
}, 120_000);

it('backs up a program that runs, through it, and does not restore under it', async () => {
  await query('a', addOslo);
  const running = await startProgram(env('a'));
  const file = join(folder, 'copy.malbilde');
  try {
    expect(await runCommand(['backup', '--out', file], env('a'))).toMatchObject({ code: 0 });
    const restore = await runCommand(['restore', file, '--force'], env('a'));
    expect(restore.code).toBe(2);
    expect(restore.err).toContain('Stopp det');
    const { port } = (await readServerFile(join(folder, 'a'))) ?? { port: 0 };
    for (const authorization of ['', 'Bearer', `Bearer ${'x'.repeat(43)}`]) {
      const answer = await fetch(`http://localhost:${port}/-/admin/backup`, { method: 'POST', headers: { authorization } });
      expect(answer.status).toBe(404);
      await answer.text();
    }
  } finally {
    running.child.kill('SIGTERM');
  }
  expect((await running.ended).code).toBe(0);
  expect((await readdir(join(folder, 'a'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect((await runCommand(['restore', file], env('b'))).code).toBe(0);
  expect(await query('b', listSlugs)).toEqual([{ slug: 'oslo' }]);
}, 120_000);

it.runIf(testServerUrl)(
  'carries a program from the embedded database to PostgreSQL and back',
  async () => {
    const { url, drop } = await newPostgresDatabase(testServerUrl ?? '', false);
    await query('a', addOslo);
    const [there, back] = [join(folder, 'there.malbilde'), join(folder, 'back.malbilde')];
    expect((await runCommand(['backup', '--out', there], env('a'))).code).toBe(0);
    expect((await runCommand(['restore', there], env('none', url))).code).toBe(0);
    expect(await query('none', listSlugs, url)).toEqual([{ slug: 'oslo' }]);
    expect((await runCommand(['backup', '--out', back], env('none', url))).code).toBe(0);
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect((await runCommand(['restore', back], env('c'))).code).toBe(0);
    expect(await query('c', listSlugs)).toEqual([{ slug: 'oslo' }]);
    await drop();
  },
  120_000,
);

it('makes a database up to date without starting', async () => {
  const { code, err } = await runCommand(['migrate'], env('a'));
  expect(code).toBe(0);
  expect(err).toMatch(/^Databasen er oppdatert til \d{4}_[a-z0-9-]+\.\n$/);
});

it.each([
  [['backup'], /^Bruk: malbilde backup --out FILE\n$/],
  [['backup', '--out', '/dev/null/x'], /^Det er ingen database i datamappen /],
  [['restore'], /^Bruk: malbilde restore FILE \[--force\]\n$/],
  [['restore', 'missing.malbilde'], /^Sikkerhetskopien .*missing\.malbilde finnes ikke/],
])('says in one sentence what is wrong with %j', async (args, sentence) => {
  const { code, err, out } = await runCommand(args, env('a'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
});

it('takes the names of files as they are where the user stands, though npm goes to the repository', async () => {
  await query('a', addOslo);
  expect(await runByNpm(['backup', '--out', 'copy.malbilde'], folder, env('a'))).toMatchObject({ code: 0 });
  expect(await readdir(folder)).toContain('copy.malbilde');
}, 120_000);
