import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '#platform/backup/restore-backup.ts';
import { saveBackup } from '#platform/backup/save-backup.ts';
import type { Db } from '#platform/db/db.ts';
import type { Database, DatabaseKind } from '#platform/db/open-database.ts';
import { readMigrations, sha256, type Migration } from '#platform/db/read-migrations.ts';
import { migrate } from '#platform/db/migrate.ts';
import { openTestDatabase, testedKinds } from '../support/databases.ts';

/** A schema with what is hard to carry: cycles, generated columns, exact times, JSON null beside NULL, triggers. */
const hard = `
create table notes (
  id bigint generated always as identity primary key,
  parent_id bigint references notes,
  favourite_id bigint,
  text text not null,
  length integer generated always as (length(text)) stored,
  tags text[] not null default '{}',
  data jsonb,
  bytes bytea,
  number double precision,
  at timestamptz not null default now()
);
create table favourites (id bigint primary key, note_id bigint not null references notes);
alter table notes add foreign key (favourite_id) references favourites;
create function refuse_future() returns trigger language plpgsql as
  $$ begin if new.text = 'loaded' then raise exception 'the trigger ran'; end if; return new; end $$;
create trigger refuse before insert on notes for each row execute function refuse_future();
`;

async function hardMigrations(): Promise<readonly Migration[]> {
  return [...(await readMigrations()), { name: '9000_hard', sql: hard, checksum: sha256(hard) }];
}

async function fill(db: Db): Promise<void> {
  await migrate(db, await hardMigrations());
  await sql
    .raw(`
    alter table notes disable trigger user;
    insert into notes (parent_id, text, tags, data, bytes, number, at) values
      (2, 'line\nbreak \u2028 "quote" \\ and æøå', '{"a,b",NULL}', 'null', '\\x00ff', 0.1, '2026-10-14 09:00:00.123456+02'),
      (1, 'loaded', '{}', null, null, 'Infinity', 'infinity'),
      (null, '', '{}', '{"a": 1.10}', '', null, 'epoch');
    alter table notes enable trigger user;
    insert into favourites values (7, 1);
    update notes set favourite_id = 7 where id = 3;
    insert into partnerships (slug, name, language) select 'p' || n, 'P' || n, 'nb' from generate_series(1, 1203) n;
  `)
    .execute(db);
}

async function everything(db: Db): Promise<unknown> {
  const notes = await sql`
    select *, at::text as at_text, data::text as data_text, number::text as number_text from notes order by id`.execute(db);
  const favourites = await sql`select * from favourites`.execute(db);
  const partnerships = await sql`select * from partnerships order by id`.execute(db);
  return [notes.rows, favourites.rows, partnerships.rows];
}

const pairs = testedKinds.flatMap((from) => testedKinds.map((to) => [from, to] as const));

describe.each(pairs)('a backup from %s restored into %s', (from: DatabaseKind, to: DatabaseKind) => {
  let folder: string;
  let source: Awaited<ReturnType<typeof openTestDatabase>>;
  let target: Awaited<ReturnType<typeof openTestDatabase>>;
  const file = (): string => join(folder, 'copy.malbilde');
  const db = (opened: { database: Database }): Db => opened.database.db;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'malbilde-backup-'));
    [source, target] = [await openTestDatabase(from), await openTestDatabase(to)];
    await fill(db(source));
    await saveBackup(db(source), file());
  });

  afterAll(async () => {
    for (const opened of [source, target]) {
      await opened.database.close();
      await opened.remove();
    }
    await rm(folder, { recursive: true, force: true });
  });

  it('brings every row back exactly, and goes on counting where the source stopped', async () => {
    const migrations = await hardMigrations();
    const summary = await restoreBackup(db(target), file(), migrations, { force: false });
    // Sixteen are those that count changes.
    expect(summary.rows).toBe(3 + 1 + 1203 + 16);
    expect(await everything(db(target))).toEqual(await everything(db(source)));
    const next = await sql<{ id: number }>`insert into partnerships (slug, name, language) values ('x', 'X', 'nb') returning id`.execute(
      db(target),
    );
    expect(next.rows[0]?.id).toBe(1204);
    await expect(sql`insert into notes (text) values ('loaded')`.execute(db(target))).rejects.toThrow('the trigger ran');
    await expect(sql`insert into favourites values (8, 99)`.execute(db(target))).rejects.toMatchObject({ code: '23503' });
  });

  it('refuses a database with rows, and replaces them when it is told to', async () => {
    const migrations = await hardMigrations();
    await restoreBackup(db(target), file(), migrations, { force: true });
    await expect(restoreBackup(db(target), file(), migrations, { force: false })).rejects.toMatchObject({ code: 'restore_not_empty' });
    await sql`delete from partnerships`.execute(db(target));
    await restoreBackup(db(target), file(), migrations, { force: true });
    expect(await everything(db(target))).toEqual(await everything(db(source)));
  });

  it('changes nothing when the file is cut, edited, or from a newer program', async () => {
    const migrations = await hardMigrations();
    await restoreBackup(db(target), file(), migrations, { force: true });
    const before = await everything(db(target));
    const bytes = await readFile(file());
    const text = gunzipSync(bytes).toString();
    const lines = text.split('\n');
    const broken: readonly (readonly [Buffer, string])[] = [
      [bytes.subarray(0, bytes.length - 200), 'backup_damaged'],
      [Buffer.from('not a backup'), 'backup_damaged'],
      [Buffer.alloc(0), 'backup_damaged'],
      [gzipSync(text.replace('"P77"', '"Q77"')), 'backup_damaged'],
      [gzipSync(text.replace('"nb"', '"xx"')), 'backup_damaged'],
      [gzipSync([...lines.slice(0, 50), ...lines.slice(51)].join('\n')), 'backup_damaged'],
      [gzipSync(lines.slice(0, -2).join('\n')), 'backup_damaged'],
      [gzipSync(`${text}[]\n`), 'backup_damaged'],
      [gzipSync(text.replace('malbilde/backup/1', 'malbilde/backup/2')), 'backup_newer'],
      [gzipSync(text.replace('9000_hard', '9001_harder')), 'backup_newer'],
    ];
    for (const [content, code] of broken) {
      await writeFile(file(), content);
      await expect(restoreBackup(db(target), file(), migrations, { force: true })).rejects.toMatchObject({ code });
    }
    await expect(restoreBackup(db(target), `${file()}.none`, migrations, { force: true })).rejects.toMatchObject({
      code: 'backup_missing',
    });
    expect(await everything(db(target))).toEqual(before);
    await writeFile(file(), bytes);
  });

  it('loads what an older program wrote, and brings it up to date', async () => {
    const later = 'alter table notes add column read_at timestamptz; update notes set read_at = at where text <> $$$$';
    const migrations = [...(await hardMigrations()), { name: '9001_later', sql: later, checksum: sha256(later) }];
    await restoreBackup(db(target), file(), migrations, { force: true });
    const { rows } = await sql`select count(read_at) as read, count(*) as all from notes`.execute(db(target));
    expect(rows).toEqual([{ read: 2, all: 3 }]);
  });
});
