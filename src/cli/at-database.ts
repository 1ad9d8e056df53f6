import { contentVersionOf } from '#platform/content-version.ts';
import type { Config } from '#platform/config/read-config.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import type { Deps } from '#platform/deps.ts';
import { createLog } from '#platform/log/log.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { askServer } from './ask-server.ts';

/** Does `work` at the database, or lets the server that holds it do the same: `POST /-/admin/{what}` with `body`. */
export async function atDatabase<T>(config: Config, what: string, body: unknown, work: (deps: Deps) => Promise<T>): Promise<T> {
  try {
    const { program, close } = await openDatabase(config, createLog('error'));
    try {
      return await work({ db: program, contentVersion: contentVersionOf(program) });
    } finally {
      await close();
    }
  } catch (error) {
    if (!isAppError(error) || error.code !== 'data_folder_in_use') throw error;
    return JSON.parse(Buffer.from(await askServer(config.dataFolder, what, body)).toString('utf8')) as T;
  }
}
