import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { fetchBackup } from '#platform/backup/fetch-backup.ts';
import type { BackupSummary } from '#platform/backup/format.ts';
import { saveBackup } from '#platform/backup/save-backup.ts';
import { readConfig, type Config } from '#platform/config/read-config.ts';
import { dataPaths } from '#platform/db/embedded/data-folder.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

const written: Text = {
  nb: 'Sikkerhetskopien står i {file}: {rows} rader i {tables} tabeller.',
  nn: 'Tryggingskopien står i {file}: {rows} rader i {tables} tabellar.',
  en: 'The backup is in {file}: {rows} rows in {tables} tables.',
};

/** malbilde backup --out FILE: everything the database holds, in one file; the server may run meanwhile. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const out = parse(args);
  if (out === null) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage: 'backup --out FILE' }, io.language));
    return 2;
  }
  const file = resolve(out);
  const summary = await backUp(readConfig(io.env), file);
  io.err(formatMessage(written[io.language], { file, ...summary }, io.language));
  return 0;
}

function parse(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { out: { type: 'string', short: 'o' } } }).values.out || null;
  } catch {
    return null;
  }
}

async function backUp(config: Config, file: string): Promise<BackupSummary> {
  const { databaseUrl, dataFolder } = config;
  if (!databaseUrl && !existsSync(dataPaths(dataFolder).database)) {
    throw new AppError('data_folder_empty', { folder: dataFolder });
  }
  try {
    const { db, close } = await openDatabase(config, createLog('error'));
    try {
      return await saveBackup(db, file);
    } finally {
      await close();
    }
  } catch (error) {
    if (isAppError(error) && error.code === 'data_folder_in_use') return fetchBackup(dataFolder, file);
    throw error;
  }
}
