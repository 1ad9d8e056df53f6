import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { AppError } from '#shared/errors/app-error.ts';
import type { Log } from '#platform/log/log.ts';
import type { Migration } from '../read-migrations.ts';
import type { DataPaths } from './data-folder.ts';
import { openPglite, postgresVersion, type PgliteOptions } from './pglite.ts';
import { recoverFolder } from './recover-folder.ts';
import { newDatabaseFolder } from './template.ts';

export type FolderOptions = PgliteOptions & Readonly<{ templates?: string }>;

async function hasOtherVersion(database: string): Promise<boolean> {
  const version = await readFile(join(database, 'PG_VERSION'), 'utf8').catch(() => '');
  return version.trim() !== postgresVersion;
}

/** The database as it was left, or null when it does not open: damaged, or of another version of PostgreSQL. */
async function openFound(database: string, options: FolderOptions, log: Log): Promise<PGlite | null> {
  if (await hasOtherVersion(database)) return null;
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return await openPglite(database, options);
    } catch (error) {
      log.error({ err: error, attempt }, 'the database folder does not open');
    }
  }
  return null;
}

/**
 * Opens the database folder, and makes it where there is none. One that does not open is moved aside, never removed,
 * and made anew from the recovery file; without such a file `database_damaged` is thrown.
 */
export async function openFolder(paths: DataPaths, migrations: readonly Migration[], options: FolderOptions, log: Log): Promise<PGlite> {
  const recoverable = existsSync(paths.recovery);
  if (existsSync(paths.database)) {
    const found = await openFound(paths.database, options, log);
    if (found) return found;
    if (!recoverable) throw new AppError('database_damaged', { folder: paths.database });
    const aside = `${paths.database}-damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    await rename(paths.database, aside);
    log.warn({ aside }, 'the database folder was moved aside');
  }
  if (recoverable) await recoverFolder(paths, migrations, options, log);
  else await newDatabaseFolder(paths.database, migrations, options);
  return openPglite(paths.database, options);
}
