import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readingLimits } from '#features/reading/guards/reading-limits.ts';
import { readInWorker } from '#features/reading/read-in-worker.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';
import { findingLine } from './finding-line.ts';

/** malbilde read FILE [--out plan.json]: the plan document as JSON, the findings as lines. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parse(args);
  if (!parsed) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage: 'read FILE [--out plan.json]' }, io.language));
    return 2;
  }
  const { file, out } = parsed;
  const result = await readInWorker(await load(file), basename(file));
  for (const finding of result.findings) io.err(findingLine(finding, io.language));
  const json = `${JSON.stringify(result.document, null, 2)}\n`;
  if (out === undefined) {
    io.out(json);
    return 0;
  }
  try {
    await writeFile(out, json);
    return 0;
  } catch {
    io.err(formatMessage(cliMessages.notWritten[io.language], { file: out }, io.language));
    return 2;
  }
}

function parse(args: readonly string[]): Readonly<{ file: string; out: string | undefined }> | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string', short: 'o' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? null : { file, out: values.out };
  } catch {
    return null;
  }
}

/** The size is looked at before anything is read. */
async function load(file: string): Promise<Uint8Array> {
  const name = basename(file);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new AppError('file_missing', { file: name });
  if (found.size > readingLimits.fileBytes) throw new AppError('file_too_large', { file: name, limit: readingLimits.fileBytes / 2 ** 20 });
  return readFile(file).catch(() => {
    throw new AppError('file_missing', { file: name });
  });
}
