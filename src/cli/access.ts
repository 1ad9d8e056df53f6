import { accessMarkdown } from '#features/people/index.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

/** malbilde access: prints who may do what, as Markdown that also reads as text. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage: 'access' }, io.language));
    return 2;
  }
  io.out(accessMarkdown(io.language));
  return 0;
}
