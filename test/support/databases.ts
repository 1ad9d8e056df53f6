import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { openDatabase, type Database, type DatabaseKind } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { templateDatabase } from './template-database.ts';

export const quietLog = createLog('silent');

type Opened = Readonly<{ database: Database; remove: () => Promise<void> }>;

async function openEmbedded(): Promise<Opened> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'malbilde-test-'));
  const database = await openDatabase({ databaseUrl: null, dataFolder }, quietLog, { durable: false });
  return { database, remove: () => rm(dataFolder, { recursive: true, force: true }) };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A new database on the throw-away server: a copy of the migrated one, or empty when `migrated` is false. */
export async function newPostgresDatabase(serverUrl: string, migrated = true): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `create database ${name} template ${migrated ? templateDatabase : 'template0'}`);
  // What a migration says of the database itself does not come along with a copy.
  if (migrated) await onServer(serverUrl, `revoke temporary on database ${name} from public`);
  const url = serverUrl.replace('/postgres?', `/${name}?`);
  return { url, drop: () => onServer(serverUrl, `drop database ${name} with (force)`) };
}

async function openPostgres(serverUrl: string): Promise<Opened> {
  const { url, drop } = await newPostgresDatabase(serverUrl);
  return { database: await openDatabase({ databaseUrl: url, dataFolder: '' }, quietLog), remove: drop };
}

/** The throw-away PostgreSQL of `npm test`; undefined where the machine has none (the run says so at its end). */
export const testServerUrl = process.env['TEST_DATABASE_URL'];

/** Opens a database of its own for a test, with all migrations and no rows. */
export function openTestDatabase(kind: DatabaseKind): Promise<Opened> {
  if (kind === 'embedded') return openEmbedded();
  if (!testServerUrl) throw new Error('There is no PostgreSQL: run `npm test -- PATH`, which starts one.');
  return openPostgres(testServerUrl);
}

export const testedKinds: readonly DatabaseKind[] = testServerUrl ? ['embedded', 'postgres'] : ['embedded'];

/**
 * Takes every row out of every table but the journal of migrations, when all who write have finished, and lets numbers
 * begin at 1 again. Deleting, without the triggers that forbid it, takes a tenth of the time of `truncate`, which makes
 * new files for every table and index.
 */
export async function emptyDatabase(db: Db): Promise<void> {
  await sql`do $$ declare name text; begin
    perform set_config('session_replication_role', 'replica', true);
    for name in select tablename from pg_tables where schemaname = 'public' and tablename not in ('schema_migrations', 'content_versions') loop
      execute format('lock table %1$I in exclusive mode; delete from %1$I', name);
    end loop;
    perform setval(seqrelid, seqstart, false) from pg_sequence where pg_sequence_last_value(seqrelid) is not null;
  end $$`.execute(db);
}

/**
 * Runs `suite` on the embedded database and on PostgreSQL. `database()` is the file's own, emptied before each test
 * (unless `keepRows`, for suites that write once and then only read).
 */
export function describeEachDatabase(
  name: string,
  suite: (database: () => Database) => void,
  { keepRows = false }: { readonly keepRows?: boolean } = {},
): void {
  describe.each(testedKinds)(`${name}, on %s`, (kind) => {
    let opened: Opened | undefined;
    const database = (): Database => {
      if (!opened) throw new Error('The database opens in beforeAll: use it inside a test.');
      return opened.database;
    };
    beforeAll(async () => {
      opened = await openTestDatabase(kind);
    });
    afterAll(async () => {
      await opened?.database.close();
      await opened?.remove();
    });
    if (!keepRows) beforeEach(() => emptyDatabase(database().db));
    suite(database);
  });
}
