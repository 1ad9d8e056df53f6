import { makeSetupLink } from '#features/sign-in/index.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig, type Config } from '#platform/config/read-config.ts';
import { contentVersionOf } from '#platform/content-version.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import { askServer } from './ask-server.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

/** malbilde setup-link: prints the address of a new link for the first setup, also while the server runs. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage: 'setup-link' }, io.language));
    return 2;
  }
  const config = readConfig(io.env);
  io.out(`${await makeLink(config)}\n`);
  return 0;
}

async function makeLink(config: Config): Promise<string> {
  try {
    const { program, close } = await openDatabase(config, createLog('error'));
    try {
      const path = await makeSetupLink({ db: program, contentVersion: contentVersionOf(program) });
      return `${config.address ?? `http://localhost:${config.port}`}${path}`;
    } finally {
      await close();
    }
  } catch (error) {
    if (!isAppError(error) || error.code !== 'data_folder_in_use') throw error;
    return (JSON.parse(Buffer.from(await askServer(config.dataFolder, 'setup-link', {})).toString('utf8')) as { address: string }).address;
  }
}
