import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '#shared/errors/app-error.ts';

export type FolderLock = Readonly<{ release: () => void }>;

/**
 * Takes the data folder for this process, or throws `data_folder_in_use`. PGlite has no lock of its own, and two
 * processes on one folder lose rows silently. SQLite, which Node carries, asks the operating system for the lock: it
 * is gone when the process is, however it ended, on every system; a file with a process number would go stale.
 */
export function lockFolder(folder: string): FolderLock {
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new AppError('data_folder_in_use', { folder });
  }
  return { release: () => lock.close() };
}
