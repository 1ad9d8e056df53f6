import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileName = 'audit.key';

/** The key of this folder's seals; null where there is none yet. */
export async function readAuditKey(dataFolder: string): Promise<Buffer | null> {
  const text = await readFile(join(dataFolder, fileName), 'utf8').catch(() => null);
  return text === null ? null : Buffer.from(text.trim(), 'hex');
}

/** The same, made where it is missing; readable by its owner alone. It is in no backup: keep it elsewhere. */
export async function ensureAuditKey(dataFolder: string): Promise<Buffer> {
  await mkdir(dataFolder, { recursive: true });
  await writeFile(join(dataFolder, fileName), `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  const key = await readAuditKey(dataFolder);
  if (!key) throw new Error(`${fileName} can not be read.`);
  return key;
}
