import { sql } from 'kysely';
import { saveBackup } from '#platform/backup/save-backup.ts';
import type { Log } from '#platform/log/log.ts';
import type { Db } from '../db.ts';
import type { Views } from '../scoped-pool.ts';
import { appliedMigrations, migrate, pendingMigrations } from '../migrate.ts';
import { readMigrations, type Migration } from '../read-migrations.ts';
import { makeDataFolder } from './data-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { keep, type Rhythm } from './keeper.ts';
import { kyselyOn } from './kysely-on.ts';
import { openFolder } from './open-folder.ts';
import { upkeep } from './upkeep.ts';

export type EmbeddedOptions = Readonly<{
  /** false only in tests, where a lost folder costs nothing: no fsync and no recovery file */
  durable?: boolean;
  templates?: string;
  rhythm?: Rhythm;
}>;

/** A migration may go wrong in ways that its transaction does not undo: the recovery file is from just before it. */
async function bringUpToDate(db: Db, migrations: readonly Migration[], recovery: string, log: Log): Promise<void> {
  if (pendingMigrations(migrations, await appliedMigrations(db)).length === 0) return;
  await saveBackup(db, recovery);
  log.info({ migrations: await migrate(db, migrations) }, 'database migrated');
}

/** Opens the embedded database of a data folder and holds the folder's lock; expected failures are AppErrors. */
export async function openEmbedded(
  dataFolder: string,
  log: Log,
  { durable = true, templates, rhythm }: EmbeddedOptions = {},
): Promise<Views & { lost: Promise<void>; close: () => Promise<void> }> {
  const paths = await makeDataFolder(dataFolder);
  const lock = lockFolder(dataFolder);
  try {
    const migrations = await readMigrations();
    let noteSync = (): void => {};
    const options = { durable, onSync: () => noteSync(), ...(templates ? { templates } : {}) };
    const pglite = await openFolder(paths, migrations, options, log);
    const { promise: lost, resolve: onLost } = Promise.withResolvers<void>();
    const { db, program } = await kyselyOn(pglite, onLost);
    await bringUpToDate(db, migrations, paths.recovery, log);

    const keeping = upkeep(db, paths.recovery);
    const keeper = durable ? keep(keeping.run, log, rhythm) : undefined;
    noteSync = () => {
      if (!keeping.isWriting()) keeper?.noteWrite();
    };
    async function close(): Promise<void> {
      await keeper?.stop();
      noteSync = () => {};
      // Without it the log is played back at the next start: slower, and nothing is lost.
      await sql`checkpoint`.execute(db).catch((error: unknown) => log.error({ err: error }, 'the last checkpoint failed'));
      await db.destroy();
      await pglite.close();
      lock.release();
    }
    return { db, program, lost, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}
