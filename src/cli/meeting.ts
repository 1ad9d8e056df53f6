import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { systemActor } from '#features/people/index.ts';
import { documentKinds, makeMeetingFile, meetingFormats, type MeetingFileInput } from '#features/publishing/index.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { saveAtomically } from '#platform/files/save-atomically.ts';
import { cliMessages } from './cli-messages.ts';
import type { CliIo } from './cli.ts';
import { readMeetingArgs } from './read-meeting-args.ts';
import { withPublishing } from './with-publishing.ts';

const usage = 'meeting MEETING --as notice|agenda|minutes --format pdf|docx --out FILE [--public]';

const written: Text = {
  nb: 'Dokumentet står i {file} ({size} kB).',
  nn: 'Dokumentet står i {file} ({size} kB).',
  en: 'The document is in {file} ({size} kB).',
};

/** malbilde meeting MEETING --as KIND --format F --out FILE [--public]: a meeting's document, also while the server runs. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parse(args);
  if (!parsed) {
    io.err(formatMessage(cliMessages.usage[io.language], { usage }, io.language));
    return 2;
  }
  const { out, ...asked } = parsed;
  const bytes = await withPublishing(
    readConfig(io.env),
    'meeting',
    asked,
    async (deps) => (await makeMeetingFile(deps, systemActor, asked)).bytes,
  );
  const file = resolve(out);
  try {
    await saveAtomically(file, Readable.from([Buffer.from(bytes)]));
  } catch {
    io.err(formatMessage(cliMessages.notWritten[io.language], { file: out }, io.language));
    return 2;
  }
  io.err(formatMessage(written[io.language], { file, size: Math.ceil(bytes.length / 1000) }, io.language));
  return 0;
}

function parse(args: readonly string[]): (MeetingFileInput & Readonly<{ out: string }>) | null {
  const parsed = readMeetingArgs(args, { as: { type: 'string' }, format: { type: 'string', short: 'f' } });
  const kind = documentKinds.find((known) => known === parsed?.values['as']);
  const format = meetingFormats.find((known) => known === parsed?.values['format']);
  if (!parsed || !kind || !format) return null;
  const { meeting, internal, out } = parsed;
  return { meeting, kind, format, internal, out };
}
