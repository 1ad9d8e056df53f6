import { sql } from 'kysely';
import { migrate } from '#platform/db/migrate.ts';
import { openPostgres } from '#platform/db/postgres.ts';
import { readMigrations } from '#platform/db/read-migrations.ts';
import { createLog } from '#platform/log/log.ts';
import { templateDatabase } from '../../test/support/template-database.ts';
import { findPostgres } from './find-postgres.ts';
import { startThrowawayPostgres } from './throwaway-postgres.ts';

/** A throw-away PostgreSQL with a migrated database for tests to copy, or null where the machine has no PostgreSQL. */
export async function migratedPostgres(): Promise<{ url: string; stop: () => Promise<void> } | null> {
  const binaries = findPostgres();
  if (!binaries) return null;
  const server = await startThrowawayPostgres(binaries);
  try {
    await migrateTemplate(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url('postgres'), stop: server.stop };
}

async function migrateTemplate(url: (database: string) => string): Promise<void> {
  const log = createLog('warn');
  const { db: admin } = await openPostgres(url('postgres'), log);
  await sql`create database ${sql.id(templateDatabase)}`.execute(admin);
  await admin.destroy();
  const { db } = await openPostgres(url(templateDatabase), log);
  await migrate(db, await readMigrations());
  await db.destroy();
}
