import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { roundsForOwner } from '#features/rounds/index.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { saveAtomically } from '#platform/files/save-atomically.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { atDatabase } from './at-database.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';

const usage = 'rounds [--answers ROUND --format csv --out FILE]';

/** malbilde rounds: lists the rounds of status; with --answers, writes what was answered in one. Also while the server runs. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const asked = parse(args);
  if (!asked) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const body = { answers: asked.answers };
  const { rounds, csv } = await atDatabase(readConfig(io.env), 'rounds', body, (deps) => roundsForOwner(deps, body));
  if (csv === null) {
    io.out(
      rounds
        .map(({ id, partnership, state, deadline, answered, items, planSlug, title }) =>
          [id, partnership, state, deadline, `${answered}/${items}`, planSlug, title].join('\t'),
        )
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  }
  try {
    await saveAtomically(resolve(asked.out), Readable.from([Buffer.from(csv)]));
    return 0;
  } catch {
    io.err(formatMessage(cliMessages.notWritten[io.language], { file: asked.out }, io.language));
    return 2;
  }
}

/** `answers` null asks for the list. Null for what is written otherwise. */
function parse(args: readonly string[]): Readonly<{ answers: number | null; out: string }> | null {
  try {
    const options = { answers: { type: 'string' }, format: { type: 'string', short: 'f' }, out: { type: 'string', short: 'o' } } as const;
    const { answers, format, out } = parseArgs({ args: [...args], options }).values;
    if (args.length === 0) return { answers: null, out: '' };
    if (!answers || !/^[1-9]\d{0,14}$/.test(answers) || format !== 'csv' || !out) return null;
    return { answers: Number(answers), out };
  } catch {
    return null;
  }
}
