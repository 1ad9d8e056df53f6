import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { restoreBackup } from '#platform/backup/restore-backup.ts';
import { readConfig, type Config } from '#platform/config/read-config.ts';
import { openDatabase, type Database } from '#platform/db/open-database.ts';
import { readMigrations } from '#platform/db/read-migrations.ts';
import { createLog } from '#platform/log/log.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

const restored: Text = {
  nb: 'Sikkerhetskopien {file} er hentet inn: {rows} rader i {tables} tabeller.',
  nn: 'Tryggingskopien {file} er henta inn: {rows} rader i {tables} tabellar.',
  en: 'The backup {file} is restored: {rows} rows in {tables} tables.',
};

type Wanted = Readonly<{ file: string; force: boolean }>;

/** malbilde restore FILE [--force]: a backup in place of what the database holds; the server must be stopped. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const wanted = parse(args);
  if (!wanted) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage: 'restore FILE [--force]' }, io.language));
    return 2;
  }
  const file = resolve(wanted.file);
  const { db, close } = await open(readConfig(io.env));
  try {
    const summary = await restoreBackup(db, file, await readMigrations(), { force: wanted.force });
    io.err(formatMessage(restored[io.language], { file, ...summary }, io.language));
    return 0;
  } finally {
    await close();
  }
}

function parse(args: readonly string[]): Wanted | null {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: { force: { type: 'boolean' } }, allowPositionals: true });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? null : { file, force: values.force ?? false };
  } catch {
    return null;
  }
}

async function open(config: Config): Promise<Database> {
  try {
    return await openDatabase(config, createLog('error'));
  } catch (error) {
    const running = isAppError(error) && error.code === 'data_folder_in_use';
    throw running ? new AppError('restore_running', { folder: config.dataFolder }) : error;
  }
}
