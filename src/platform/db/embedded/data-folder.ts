import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors/app-error.ts';

/** What stands in the data folder. */
export type DataPaths = Readonly<{
  folder: string;
  /** PGlite's own folder */
  database: string;
  /** a backup of the last time writes settled: what the database is made from when its folder does not open */
  recovery: string;
}>;

/** Less than this free, and the database may not even open. */
const leastFree = 64 * 1024 * 1024;

export function dataPaths(folder: string): DataPaths {
  return { folder, database: join(folder, 'database'), recovery: join(folder, 'recovery.malbilde') };
}

/** Makes the folder, for its owner alone, and throws `data_folder_unusable` unless it can be written and has room. */
export async function makeDataFolder(folder: string): Promise<DataPaths> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < leastFree) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new AppError('data_folder_unusable', { folder, reason });
  }
  return dataPaths(folder);
}
