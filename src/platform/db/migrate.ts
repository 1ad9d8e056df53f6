import { sql } from 'kysely';
import { AppError } from '#shared/errors/app-error.ts';
import type { Db } from './db.ts';
import { inTransaction } from './in-transaction.ts';
import type { Migration } from './read-migrations.ts';

export type AppliedMigration = Readonly<{ name: string; checksum: string }>;

/** Any number that no other program uses for its advisory lock in the same database. */
const lockKey = 4_242_026_001;

async function createJournal(db: Db): Promise<void> {
  await sql`
    create table if not exists schema_migrations (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`.execute(db);
}

/** What the database has, in order; nothing when it was never migrated. */
export async function appliedMigrations(db: Db): Promise<readonly AppliedMigration[]> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass('schema_migrations') is not null as found`.execute(db);
  if (!rows[0]?.found) return [];
  return (await sql<AppliedMigration>`select name, checksum from schema_migrations order by name`.execute(db)).rows;
}

/** Those that are still to run. Throws when an applied one was changed since, or when the database is newer. */
export function pendingMigrations(migrations: readonly Migration[], applied: readonly AppliedMigration[]): readonly Migration[] {
  for (const { name, checksum } of applied) {
    const own = migrations.find((migration) => migration.name === name);
    if (!own) throw new AppError('database_newer', { migration: name });
    if (own.checksum !== checksum) throw new AppError('migration_changed', { migration: name });
  }
  const last = applied.at(-1)?.name ?? '';
  const pending = migrations.filter(({ name }) => !applied.some((done) => done.name === name));
  const late = pending.find(({ name }) => name < last);
  if (late) throw new AppError('migration_late', { migration: late.name, last });
  return pending;
}

/** Gives tables that are new, or point at more than before, their policy (0020_isolation.sql). */
async function guardLinks(trx: Db): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`select to_regproc('guard_links') is not null as found`.execute(trx);
  if (rows[0]?.found) await sql`select guard_links()`.execute(trx);
}

/** Runs one migration inside the caller's transaction. */
async function apply(trx: Db, migration: Migration): Promise<void> {
  await sql.raw(migration.sql).execute(trx);
  await sql`insert into schema_migrations (name, checksum) values (${migration.name}, ${migration.checksum})`.execute(trx);
}

/**
 * A change waits no longer than this for others to let go of a table: shorter than PostgreSQL looks for a deadlock (a second),
 * so that it is the change that gives way, and never a page that another copy of the program is at.
 */
const patience = '400ms';
const attempts = 100;
const lockNotAvailable = '55P03';

/** Runs `work`, again where others were using what it changes; throws migration_blocked when they never let go. */
async function giveWay<Result>(work: () => Promise<Result>, next: () => string): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === lockNotAvailable)) throw error;
      if (attempt === attempts) throw new AppError('migration_blocked', { migration: next() });
      await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 400));
    }
  }
}

/**
 * Brings the database up to `migrations`, each in its own transaction (or all in the caller's). Several programs may
 * start at once: one of them does the work, the others wait. Returns the names of those that ran.
 */
export async function migrate(db: Db, migrations: readonly Migration[]): Promise<readonly string[]> {
  const ran: string[] = [];
  for (;;) {
    let current = '';
    const runNext = (): Promise<string | undefined> =>
      inTransaction(db, async (trx) => {
        await sql`select pg_advisory_xact_lock(${lockKey})`.execute(trx);
        await createJournal(trx);
        const [next, ...later] = pendingMigrations(migrations, await appliedMigrations(trx));
        current = next?.name ?? '';
        if (next && !db.isTransaction) await sql`select set_config('lock_timeout', ${patience}, true)`.execute(trx);
        if (next) await apply(trx, next);
        // With the last of them: looking at every link of every table takes longer than most of them.
        if (next && later.length === 0) await guardLinks(trx);
        return next?.name;
      });
    const name = await (db.isTransaction ? runNext() : giveWay(runNext, () => current));
    if (!name) return ran;
    ran.push(name);
  }
}
