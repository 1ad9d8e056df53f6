import { sql } from 'kysely';
import type { Log } from '#platform/log/log.ts';
import type { Db } from './db.ts';
import { openEmbedded, type EmbeddedOptions } from './embedded/open-embedded.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { readMigrations } from './read-migrations.ts';

export type DatabaseKind = 'embedded' | 'postgres';

export type Database = Readonly<{
  /** as who signed in at the database: for migrations, backups and what the operator does */
  db: Db;
  /** as the program: what lies outside its scope (scope.ts) the database itself refuses */
  program: Db;
  kind: DatabaseKind;
  /** true when it answers */
  answers: () => Promise<boolean>;
  /** resolves when it will never answer again: the embedded database has given up, and a new start puts it right */
  lost: Promise<void>;
  close: () => Promise<void>;
}>;

export type DatabaseConfig = Readonly<{ databaseUrl: string | null; dataFolder: string }>;

async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}

async function openMigratedPostgres(url: string, log: Log): Promise<Pick<Database, 'db' | 'program' | 'lost' | 'close'>> {
  const { db, program } = await openPostgres(url, log);
  try {
    const ran = await migrate(db, await readMigrations());
    if (ran.length > 0) log.info({ migrations: ran }, 'database migrated');
  } catch (error) {
    await db.destroy();
    throw error;
  }
  // The pool connects again by itself.
  return { db, program, lost: new Promise(() => {}), close: () => db.destroy() };
}

/** The database of this configuration with all migrations applied; expected failures are AppErrors. */
export async function openDatabase(
  { databaseUrl, dataFolder }: DatabaseConfig,
  log: Log,
  embedded: EmbeddedOptions = {},
): Promise<Database> {
  const kind = databaseUrl ? 'postgres' : 'embedded';
  const { db, program, lost, close } = databaseUrl
    ? await openMigratedPostgres(databaseUrl, log)
    : await openEmbedded(dataFolder, log, embedded);
  return { db, program, kind, answers: () => answers(db), lost, close };
}
