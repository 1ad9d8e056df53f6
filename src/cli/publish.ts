import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { systemActor } from '#features/people/index.ts';
import { publishFile, publishPlan, type PublishInput } from '#features/publishing/index.ts';
import { readingLimits, readFileInWorker } from '#features/reading/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig, type Config } from '#platform/config/read-config.ts';
import { saveAtomically } from '#platform/files/save-atomically.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';
import { withPublishing } from './with-publishing.ts';

const usage = 'publish PLAN --format pptx|pdf|xlsx|csv|json|html --out FILE [--edition N]';

const written: Text = {
  nb: 'Planen står i {file} ({size} kB).',
  nn: 'Planen står i {file} ({size} kB).',
  en: 'The plan is in {file} ({size} kB).',
};

/**
 * malbilde publish PLAN --format F --out FILE [--edition N]: PLAN is the plan's address (oslo-2026) in the database, also
 * while the server runs, or a file that Målbilde can read.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parse(args);
  if (!parsed) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const bytes = (await isFile(parsed.plan)) ? await publishAFile(parsed) : await publishStored(readConfig(io.env), parsed);
  const file = resolve(parsed.out);
  try {
    await saveAtomically(file, Readable.from([Buffer.from(bytes)]));
  } catch {
    io.err(formatMessage(cliMessages.notWritten[io.language], { file: parsed.out }, io.language));
    return 2;
  }
  io.err(formatMessage(written[io.language], { file, size: Math.ceil(bytes.length / 1000) }, io.language));
  return 0;
}

type Asked = Omit<PublishInput, 'sha'> & Readonly<{ out: string }>;

function parse(args: readonly string[]): Asked | null {
  try {
    const text = { type: 'string' } as const;
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { format: { ...text, short: 'f' }, out: { ...text, short: 'o' }, edition: text },
      allowPositionals: true,
    });
    const [plan, ...others] = positionals;
    const { format, out, edition } = values;
    if (!plan || others.length > 0 || !format || !out) return null;
    if (edition !== undefined && !/^[1-9]\d{0,5}$/.test(edition)) return null;
    return { plan, format, out, edition: edition === undefined ? null : Number(edition) };
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

async function publishAFile({ plan, format, edition }: Asked): Promise<Uint8Array> {
  if (edition !== null) throw new AppError('edition_not_found', { number: edition });
  const file = basename(plan);
  if ((await stat(plan)).size > readingLimits.fileBytes) {
    throw new AppError('file_too_large', { file, limit: readingLimits.fileBytes / 2 ** 20 });
  }
  const { document } = await readFileInWorker(await readFile(plan), file);
  return publishFile(document, format);
}

function publishStored(config: Config, { plan, format, edition }: Asked): Promise<Uint8Array> {
  const asked = { plan, format, edition };
  return withPublishing(config, 'publish', asked, async (deps) => (await publishPlan(deps, systemActor, asked)).bytes);
}
