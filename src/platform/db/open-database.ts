import { sql } from 'kysely';
import type { Log } from '#platform/log/log.ts';
import type { Db } from './db.ts';
import { openEmbedded, type EmbeddedOptions } from './embedded/open-embedded.ts';
import { ensureRoles } from './ensure-roles.ts';
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

export type DatabaseConfig = Readonly<{
  databaseUrl: string | null;
  /** of who owns the tables, where that is another login than the program's */
  databaseOwnerUrl?: string | null;
  dataFolder: string;
}>;

async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}

type Opened = Pick<Database, 'db' | 'program' | 'lost' | 'close'>;

/** With an owner of its own the program's login owns nothing: migrations and backups are the owner's. */
async function openMigratedPostgres(url: string, ownerUrl: string | null, log: Log): Promise<Opened> {
  const views = await openPostgres(url, log);
  const owner = ownerUrl === null ? views : await openPostgres(ownerUrl, log).catch((error) => closing(error, views.db));
  const close = async (): Promise<void> => {
    await views.db.destroy();
    if (owner !== views) await owner.db.destroy();
  };
  try {
    if (owner !== views) await ensureRoles(owner.db);
    await ensureRoles(views.db, owner.db);
    const ran = await migrate(owner.db, await readMigrations());
    if (ran.length > 0) log.info({ migrations: ran }, 'database migrated');
  } catch (error) {
    await close();
    throw error;
  }
  // The pool connects again by itself.
  return { db: owner.db, program: views.program, lost: new Promise(() => {}), close };
}

async function closing(error: unknown, db: Db): Promise<never> {
  await db.destroy();
  throw error;
}

/** The database of this configuration with all migrations applied; expected failures are AppErrors. */
export async function openDatabase(
  { databaseUrl, databaseOwnerUrl = null, dataFolder }: DatabaseConfig,
  log: Log,
  embedded: EmbeddedOptions = {},
): Promise<Database> {
  const kind = databaseUrl ? 'postgres' : 'embedded';
  const { db, program, lost, close } = databaseUrl
    ? await openMigratedPostgres(databaseUrl, databaseOwnerUrl, log)
    : await openEmbedded(dataFolder, log, embedded);
  return { db, program, kind, answers: () => answers(db), lost, close };
}
