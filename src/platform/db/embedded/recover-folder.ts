import { rename, rm } from 'node:fs/promises';
import { restoreBackup } from '#platform/backup/restore-backup.ts';
import type { Log } from '#platform/log/log.ts';
import type { Migration } from '../read-migrations.ts';
import type { DataPaths } from './data-folder.ts';
import { kyselyOn } from './kysely-on.ts';
import { openPglite } from './pglite.ts';
import { newDatabaseFolder, type NewFolderOptions } from './template.ts';

/**
 * Makes the database folder from the recovery file. It takes its place when it is complete: a start that is killed
 * here begins anew, and never finds an empty database.
 */
export async function recoverFolder(
  paths: DataPaths,
  migrations: readonly Migration[],
  options: NewFolderOptions,
  log: Log,
): Promise<void> {
  const unfinished = `${paths.database}.recovering`;
  await rm(unfinished, { recursive: true, force: true });
  await newDatabaseFolder(unfinished, migrations, options);
  const pglite = await openPglite(unfinished, { durable: options.durable });
  try {
    const { db } = await kyselyOn(pglite);
    const { rows } = await restoreBackup(db, paths.recovery, migrations, { force: true });
    await db.destroy();
    log.warn({ rows }, 'the database was made anew from its recovery file');
  } finally {
    await pglite.close();
  }
  await rename(unfinished, paths.database);
}
