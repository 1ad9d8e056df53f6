import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AppError } from '#shared/errors/app-error.ts';
import { backupEnd, backupFormat, backupHeader, type BackupHeader } from './format.ts';

export type OpenBackup = Readonly<{
  header: BackupHeader;
  /** The next `count` rows as JSON texts; they come in the header's order of tables. */
  take: (count: number) => Promise<readonly string[]>;
  /** Throws `backup_damaged` unless every row was taken and the content is what was written. */
  verify: () => Promise<void>;
  close: () => void;
}>;

function parse(line: string | undefined): unknown {
  try {
    return line === undefined ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A backup of a later format says so in its first line; anything else that does not fit is damage. */
function readHeader(line: string | undefined, file: string): BackupHeader {
  const value = parse(line);
  const header = backupHeader.safeParse(value);
  if (header.success) return header.data;
  const format = value && typeof value === 'object' && 'format' in value ? String(value.format) : '';
  const later = format.startsWith('malbilde/backup/') && format !== backupFormat;
  throw new AppError(later ? 'backup_newer' : 'backup_damaged', { file });
}

/** Lines end with \n alone: node:readline would also break them at U+2028, which stands unescaped in JSON. */
async function* fileLines(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  pipeline(createReadStream(file), gunzip, () => undefined);
  let rest = '';
  for await (const chunk of gunzip.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** Opens a backup for reading it once from start to end; throws `backup_missing`, `backup_damaged`, `backup_newer`. */
export async function openBackup(file: string): Promise<OpenBackup> {
  const lines = fileLines(file);
  const hash = createHash('sha256');

  async function nextLine(): Promise<string | undefined> {
    try {
      const next = await lines.next();
      return next.done ? undefined : next.value;
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && ['ENOENT', 'EACCES', 'EISDIR'].includes(String(error.code));
      throw new AppError(missing ? 'backup_missing' : 'backup_damaged', { file });
    }
  }

  async function hashedLine(): Promise<string> {
    const line = await nextLine();
    if (line === undefined) throw new AppError('backup_damaged', { file });
    hash.update(`${line}\n`);
    return line;
  }

  const header = readHeader(await hashedLine(), file);
  return {
    header,
    async take(count) {
      const rows: string[] = [];
      while (rows.length < count) rows.push(await hashedLine());
      return rows;
    },
    async verify() {
      const end = backupEnd.safeParse(parse(await nextLine()));
      const whole = end.success && end.data.sha256 === hash.digest('hex') && (await nextLine()) === undefined;
      if (!whole) throw new AppError('backup_damaged', { file });
    },
    close: () => void lines.return(undefined),
  };
}
