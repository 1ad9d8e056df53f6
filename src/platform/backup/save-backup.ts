import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { AppError } from '#shared/errors/app-error.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { saveAtomically } from '#platform/files/save-atomically.ts';
import { backupLines } from './backup-lines.ts';
import { summarise, type BackupHeader, type BackupSummary } from './format.ts';

const systemErrors = new Set(['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'ENOSPC', 'EDQUOT', 'EBUSY', 'EIO']);

/** A file that cannot be written is `backup_unwritable`; anything else stays what it is. */
export function asBackupError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !systemErrors.has(String(error.code))) return error;
  return new AppError('backup_unwritable', { file, reason: String(error.code) });
}

/** Writes everything the database holds, as of one moment, to `file`, replacing it; throws `backup_unwritable`. */
export async function saveBackup(db: Db, file: string): Promise<BackupSummary> {
  let header: BackupHeader | undefined;
  try {
    await inTransaction(
      db,
      async (trx) => {
        const lines = Readable.from(backupLines(trx, (seen) => (header = seen)));
        // Text of one kind: the quickest level already makes it a tenth.
        const gzip = createGzip({ level: 1 });
        lines.on('error', (error) => gzip.destroy(error));
        await saveAtomically(file, lines.pipe(gzip));
      },
      'repeatable read',
    );
  } catch (error) {
    throw asBackupError(error, file);
  }
  if (!header) throw new Error('A backup has a header.');
  return summarise(header);
}
