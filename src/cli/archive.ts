import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { systemActor } from '#features/people/index.ts';
import { makeArchive } from '#features/publishing/index.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';
import { readMeetingArgs } from './read-meeting-args.ts';
import { withPublishing } from './with-publishing.ts';

const usage = 'archive MEETING --out FOLDER [--public]';

const written: Text = {
  nb: 'Pakken står i {folder}: {files} filer.',
  nn: 'Pakka står i {folder}: {files} filer.',
  en: 'The package is in {folder}: {files} files.',
};

/** malbilde archive MEETING --out FOLDER [--public]: a meeting as a folder for the archive, also while the server runs. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = readMeetingArgs(args);
  if (!parsed) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const { out, meeting, internal } = parsed;
  const asked = { meeting, internal };
  const zip = await withPublishing(readConfig(io.env), 'archive', asked, async (deps) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await makeArchive(deps, systemActor, asked)).zip) chunks.push(chunk);
    return Buffer.concat(chunks);
  });
  const files = Object.entries(unzipSync(zip));
  const folder = resolve(out);
  try {
    for (const [path, bytes] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  } catch {
    io.err(formatMessage(cliMessages.notWritten[io.language], { file: out }, io.language));
    return 2;
  }
  const name = files[0]?.[0].split('/')[0] ?? '';
  io.err(formatMessage(written[io.language], { folder: join(folder, name), files: files.length }, io.language));
  return 0;
}
