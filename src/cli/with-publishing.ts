import { contentVersionOf } from '#platform/content-version.ts';
import { existsSync } from 'node:fs';
import { publishingDeps, type PublishingDeps } from '#features/publishing/index.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { Config } from '#platform/config/read-config.ts';
import { dataPaths } from '#platform/db/embedded/data-folder.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { askServer } from './ask-server.ts';

/**
 * Bytes that are written of what the database holds: here, or by the server that holds the data folder, which is then
 * asked for `what` with `asked`. Throws data_folder_empty, data_folder_in_use.
 */
export async function withPublishing(
  config: Config,
  what: string,
  asked: unknown,
  write: (deps: PublishingDeps) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { databaseUrl, dataFolder } = config;
  if (!databaseUrl && !existsSync(dataPaths(dataFolder).database)) throw new AppError('data_folder_empty', { folder: dataFolder });
  try {
    const { db, close } = await openDatabase(config, createLog('error'));
    const deps = publishingDeps({ db, contentVersion: contentVersionOf(db), address: config.address });
    try {
      return await write(deps);
    } finally {
      deps.writer.close();
      await close();
    }
  } catch (error) {
    if (isAppError(error) && error.code === 'data_folder_in_use') return askServer(dataFolder, what, asked);
    throw error;
  }
}
