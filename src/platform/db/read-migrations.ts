import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrationsFolder } from '#platform/paths.ts';

/** One SQL file of `migrations/`; `name` is the file's name without its ending. */
export type Migration = Readonly<{ name: string; sql: string; checksum: string }>;

const fileName = /^(\d{4}_[a-z0-9-]+)\.sql$/;

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The migrations in order. Line ends are made equal, so that a checkout on Windows has the same checksums. */
export async function readMigrations(folder: string = migrationsFolder): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = fileName.exec(file)?.[1];
      if (!name) throw new Error(`migrations/${file}: the name must be like 0001_words.sql`);
      const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: sha256(sql) };
    }),
  );
}
