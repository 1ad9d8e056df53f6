import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AppError } from '#shared/errors/app-error.ts';
import { saveAtomically } from '#platform/files/save-atomically.ts';
import { readServerFile } from '#platform/process/server-file.ts';
import type { BackupSummary } from './format.ts';
import { asBackupError } from './save-backup.ts';

/** A backup from the server that holds the data folder; throws `data_folder_in_use` when it does not answer. */
export async function fetchBackup(dataFolder: string, file: string): Promise<BackupSummary> {
  const server = await readServerFile(dataFolder);
  if (!server) throw new AppError('data_folder_in_use', { folder: dataFolder });
  const response = await fetch(`http://127.0.0.1:${server.port}/-/admin/backup`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}` },
  }).catch(() => null);
  if (!response?.ok || !response.body) throw new AppError('data_folder_in_use', { folder: dataFolder });
  try {
    await saveAtomically(file, Readable.fromWeb(response.body as ReadableStream));
  } catch (error) {
    throw asBackupError(error, file);
  }
  return { tables: Number(response.headers.get('x-tables')), rows: Number(response.headers.get('x-rows')) };
}
