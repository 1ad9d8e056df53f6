import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { DurableFs } from './durable-fs.ts';

/**
 * PGlite's own settings without -F (which turns fsync off), and less memory: the default 128 MB of shared buffers are
 * all touched in WebAssembly. fdatasync does nothing there, fsync does (see DurableFs).
 */
const settings: Readonly<Record<string, string>> = {
  search_path: 'public',
  exit_on_error: 'false',
  log_checkpoints: 'false',
  max_worker_processes: '0',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  io_method: 'sync',
  wal_sync_method: 'fsync',
  shared_buffers: '16MB',
  wal_buffers: '1MB',
};

/** The version of PostgreSQL that this PGlite is, as it stands in a database folder's PG_VERSION. */
export const postgresVersion = '18';

export type PgliteOptions = Readonly<{
  /** false only in tests, where a lost folder costs nothing */
  durable: boolean;
  onSync?: () => void;
}>;

/** Opens the database in `folder`, and makes it there (2 to 4 s) when the folder is empty. Throws when it is damaged. */
export async function openPglite(folder: string, { durable, onSync }: PgliteOptions): Promise<PGlite> {
  const pglite = new PGlite({
    fs: durable ? new DurableFs(folder, onSync ?? (() => {})) : new NodeFS(folder),
    extensions: { pg_trgm, unaccent },
    // Small log segments: a new database is 25 MB instead of 40.
    initDbStartParams: ['--wal-segsize=1'],
    startParams: [
      '--single',
      ...(durable ? [] : ['-F']),
      '-O',
      '-j',
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
  });
  await pglite.waitReady;
  return pglite;
}
