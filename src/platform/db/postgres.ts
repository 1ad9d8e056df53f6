import { sql } from 'kysely';
import pg from 'pg';
import { AppError } from '#shared/errors/app-error.ts';
import type { Log } from '#platform/log/log.ts';
import { columnTypes } from './column-types.ts';
import { viewsOf, type Views } from './scoped-pool.ts';

const oldestSupported = 15;

/** What a failed connection may say without giving away the address or the password. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Connects to PostgreSQL 15 or newer; throws `database_unreachable` or `database_too_old`. Sessions run in UTC. */
export async function openPostgres(url: string, log: Log): Promise<Views> {
  const pool = new pg.Pool({
    connectionString: url,
    types: columnTypes,
    options: '-c timezone=UTC -c search_path=public',
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'malbilde',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'a database connection broke'));
  const views = viewsOf(pool);
  const { db } = views;
  try {
    const { rows } = await sql<{ version: number }>`
      select current_setting('server_version_num')::int / 10000 as version`.execute(db);
    const version = rows[0]?.version ?? 0;
    if (version < oldestSupported) throw new AppError('database_too_old', { version });
    return views;
  } catch (error) {
    await db.destroy();
    throw error instanceof AppError ? error : new AppError('database_unreachable', { reason: reason(error) });
  }
}
