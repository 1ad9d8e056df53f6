import { isAppError } from '#shared/errors/app-error.ts';
import { errorRegistry } from '#shared/errors/registry.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { chooseLanguage } from './cli-language.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';
import { commands } from './commands.ts';

/** Runs the command line; gives the exit code: 0, 2 for an expected failure or wrong usage, 1 for a fault of the program. */
export async function runCli(allArgs: readonly string[], makeIo: (language: CliIo['language']) => CliIo): Promise<number> {
  const { language, args } = chooseLanguage(allArgs, process.env);
  const io = makeIo(language);
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? io.err : io.out)(help(language));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    io.err(formatMessage(cliMessages.unknownCommand[language], { command: name }, language));
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`${formatMessage(cliMessages.usage[language], { usage: command.usage }, language)}\n${command.summary[language]}\n`);
    return 0;
  }
  try {
    const { run } = await command.load();
    return await run(rest, io);
  } catch (error) {
    if (!isAppError(error)) {
      io.err(formatMessage(cliMessages.unexpected[language], { detail: String(error) }, language));
      return 1;
    }
    io.err(formatMessage(errorRegistry[error.code].text[language], error.params, language));
    return 2;
  }
}

function help(language: CliIo['language']): string {
  const lines = commands.map(({ usage, summary }) => `  malbilde ${usage}\n      ${summary[language]}`);
  return `${cliMessages.help[language]}\n${lines.join('\n')}\n`;
}

if (import.meta.main) {
  // a reader of the output that stops early (| head) is no fault
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await runCli(process.argv.slice(2), (language) => ({
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(line.endsWith('\n') ? line : `${line}\n`),
    env: process.env,
    language,
  }));
}
