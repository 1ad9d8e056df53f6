import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '#shared/errors/app-error.ts';

/** SQLITE_BUSY */
const busy = 5;

export type FolderLock = Readonly<{ release: () => void }>;

/**
 * Takes the data folder for this process, or throws `data_folder_in_use`. PGlite has no lock of its own, and two
 * processes on one folder lose rows silently. SQLite, which Node carries, asks the operating system for the lock: it
 * is gone when the process is, however it ended, on every system; a file with a process number would go stale.
 */
export function lockFolder(folder: string): FolderLock {
  let lock: DatabaseSync;
  try {
    lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  } catch {
    throw new AppError('data_folder_unusable', { folder, reason: 'lock' });
  }
  try {
    lock.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    const held = error instanceof Error && 'errcode' in error && error.errcode === busy;
    throw new AppError(held ? 'data_folder_in_use' : 'data_folder_unusable', { folder, reason: 'lock' });
  }
  return { release: () => lock.close() };
}
