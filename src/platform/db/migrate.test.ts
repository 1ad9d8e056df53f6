import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, testedKinds } from '../../../test/support/databases.ts';
import { appliedMigrations, migrate } from './migrate.ts';
import { readMigrations, sha256, type Migration } from './read-migrations.ts';

const migration = (name: string, text: string): Migration => ({ name, sql: text, checksum: sha256(text) });

const first = migration('8001_first', 'create table firsts (n integer); insert into firsts values (1);');
const second = migration('8002_second', "alter table firsts add column text text;\nupdate firsts set text = 'a;b';");

describe.each(testedKinds)('migrations, on %s', (kind) => {
  let opened: Awaited<ReturnType<typeof openTestDatabase>>;
  let own: readonly Migration[];
  beforeEach(async () => {
    opened = await openTestDatabase(kind);
    own = await readMigrations();
  });
  afterEach(async () => {
    await opened.database.close();
    await opened.remove();
  });
  const db = () => opened.database.db;
  const firsts = async () => (await sql`select * from firsts`.execute(db())).rows;

  it('run in order, once, and are written down', async () => {
    expect(await migrate(db(), [...own, first, second])).toEqual(['8001_first', '8002_second']);
    expect(await migrate(db(), [...own, first, second])).toEqual([]);
    expect(await firsts()).toEqual([{ n: 1, text: 'a;b' }]);
    expect((await appliedMigrations(db())).map(({ name }) => name)).toEqual([...own, first, second].map(({ name }) => name));
  });

  it('run once when several programs start at the same time', async () => {
    const starts = [1, 2, 3].map(() => migrate(db(), [...own, first, second]));
    expect((await Promise.all(starts)).flat().toSorted()).toEqual(['8001_first', '8002_second']);
    expect(await firsts()).toHaveLength(1);
  });

  it('give way to those who use the tables, and run when they have let go', async () => {
    if (kind === 'embedded') return void expect(await migrate(db(), [...own, first, second])).toHaveLength(2);
    await migrate(db(), [...own, first]);
    let waited = 0;
    const reader = db()
      .transaction()
      .execute(async (trx) => {
        await sql`select * from firsts`.execute(trx);
        const running = migrate(db(), [...own, first, second]);
        await new Promise((resolve) => setTimeout(resolve, 900));
        const began = performance.now();
        // Behind a change that waits for this reader, another would wait too.
        await db()
          .transaction()
          .execute((other) => sql`select * from firsts`.execute(other));
        waited = performance.now() - began;
        return { running };
      });
    expect(await (await reader).running).toEqual(['8002_second']);
    expect(waited).toBeLessThan(900);
    expect(await firsts()).toEqual([{ n: 1, text: 'a;b' }]);
  });

  it('leave nothing behind when one fails in the middle, and keep those before it', async () => {
    const failing = migration('8002_failing', 'create table halves (n integer); select no_such_function();');
    await expect(migrate(db(), [...own, first, failing])).rejects.toMatchObject({ code: '42883' });
    const { rows } = await sql`select to_regclass('halves') as half, to_regclass('firsts') as kept`.execute(db());
    expect(rows).toEqual([{ half: null, kept: 'firsts' }]);
    expect(await migrate(db(), [...own, first, second])).toEqual(['8002_second']);
  });

  it('are refused when one was changed after it ran', async () => {
    await migrate(db(), [...own, first]);
    const changed = migration('8001_first', `${first.sql} -- and more`);
    await expect(migrate(db(), [...own, changed, second])).rejects.toMatchObject({
      code: 'migration_changed',
      params: { migration: '8001_first' },
    });
  });

  it('are refused when the database has one that the program does not know', async () => {
    await migrate(db(), [...own, first]);
    await expect(migrate(db(), own)).rejects.toMatchObject({ code: 'database_newer' });
  });

  it('are refused when a new one is numbered before those that ran', async () => {
    const third = migration('8003_third', 'select 1');
    await migrate(db(), [...own, third]);
    await expect(migrate(db(), [...own, first, third])).rejects.toMatchObject({ code: 'migration_late' });
  });
});

it('have the same checksum with the line ends of any system', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'malbilde-migrations-'));
  await writeFile(`${folder}/0001_a.sql`, 'select 1;\r\nselect 2;\r\n');
  await writeFile(`${folder}/0002_b.sql`, 'select 1;\nselect 2;\n');
  const [a, b] = await readMigrations(folder);
  expect(a?.checksum).toBe(b?.checksum);
  await writeFile(`${folder}/3_c.sql`, '');
  await expect(readMigrations(folder)).rejects.toThrow('3_c.sql');
  await rm(folder, { recursive: true });
});
