import { sql } from 'kysely';
import { saveBackup } from '#platform/backup/save-backup.ts';
import type { Db } from '../db.ts';

export type Upkeep = Readonly<{
  run: () => Promise<void>;
  /** true while the upkeep itself writes to the database folder */
  isWriting: () => boolean;
}>;

const vacuumEvery = 60 * 60 * 1000;

/**
 * What the background processes of a PostgreSQL server do, which PGlite does not have: a checkpoint (else the log grows
 * for ever), and each hour of use a vacuum with fresh statistics. Before it, the recovery file is written anew.
 */
export function upkeep(db: Db, recovery: string): Upkeep {
  let writing = false;
  let vacuumedAt = Date.now();

  async function run(): Promise<void> {
    await db.connection().execute(async (connection) => {
      writing = true;
      try {
        await saveBackup(connection, recovery);
        if (Date.now() - vacuumedAt > vacuumEvery) {
          await sql`vacuum (analyze)`.execute(connection);
          vacuumedAt = Date.now();
        }
        await sql`checkpoint`.execute(connection);
      } finally {
        writing = false;
      }
    });
  }

  return { run, isWriting: () => writing };
}
