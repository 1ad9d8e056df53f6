import { contentVersionOf } from '#platform/content-version.ts';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { takeInFora, type TakenIn } from '#features/fora/index.ts';
import { systemActor } from '#features/people/index.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig, type Config } from '#platform/config/read-config.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { askServer } from './ask-server.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

const usage = 'fora FILE';
const mebibytesAtMost = 4;

const done: Text = {
  nb: '{added, plural, =0 {Ingen nye fora} one {Ett nytt forum} other {# nye fora}} i {partnership}. {known} var der fra før og er ikke endret.',
  nn: '{added, plural, =0 {Ingen nye fora} one {Eitt nytt forum} other {# nye fora}} i {partnership}. {known} var der frå før og er ikkje endra.',
  en: '{added, plural, =0 {No new fora} one {One new forum} other {# new fora}} in {partnership}. {known} were there before and are left as they were.',
};

/** malbilde fora FILE: takes in the structure of a partnership from JSON (docs/guide/fora.md), also while the server runs. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0 || file.startsWith('-')) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const { partnership, added, known } = await takeIn(readConfig(io.env), await load(file));
  io.err(formatMessage(done[io.language], { added: added.length, partnership, known }, io.language));
  io.out(added.map((slug) => `${slug}\n`).join(''));
  return 0;
}

async function load(path: string): Promise<unknown> {
  const file = basename(path);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new AppError('file_missing', { file });
  if (found.size > mebibytesAtMost * 2 ** 20) throw new AppError('file_too_large', { file, limit: mebibytesAtMost });
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new AppError('invalid_input', { detail: file });
  }
}

async function takeIn(config: Config, document: unknown): Promise<TakenIn> {
  try {
    const { db, close } = await openDatabase(config, createLog('error'));
    try {
      return await takeInFora({ db, contentVersion: contentVersionOf(db) }, systemActor, document);
    } finally {
      await close();
    }
  } catch (error) {
    if (!isAppError(error) || error.code !== 'data_folder_in_use') throw error;
    return JSON.parse(Buffer.from(await askServer(config.dataFolder, 'fora', document)).toString('utf8')) as TakenIn;
  }
}
