import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { appliedMigrations } from '#platform/db/migrate.ts';
import { countRows, listSequences, listTables, useExactTexts, type Table } from './catalog.ts';
import { backupFormat, type BackupHeader } from './format.ts';

const batch = 500;

async function describe(trx: Db, tables: readonly Table[]): Promise<BackupHeader> {
  const counted = [];
  for (const { name, columns } of tables) {
    counted.push({ name, columns: columns.map((column) => column.name), rows: await countRows(trx, name) });
  }
  return {
    format: backupFormat,
    createdAt: new Date().toISOString(),
    migrations: (await appliedMigrations(trx)).map(({ name, checksum }) => ({ name, checksum })),
    tables: counted,
    sequences: [...(await listSequences(trx))],
  };
}

/** The rows in batches, through a cursor: a table of any size takes little memory. */
async function* rowLines(trx: Db, { name, columns }: Table): AsyncGenerator<string> {
  const texts = sql.join(columns.map((column) => sql`${sql.id(column.name)}::text`));
  await sql`declare backup_rows no scroll cursor for select json_build_array(${texts})::text as line from ${sql.id(name)}`.execute(trx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(batch)} from backup_rows`.execute(trx);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => `${line}\n`).join('');
  }
  await sql`close backup_rows`.execute(trx);
}

/**
 * The text of a backup, unpacked, in pieces. `trx` is a repeatable-read transaction: one moment of the database.
 * `onHeader` hears what the backup holds.
 */
export async function* backupLines(trx: Db, onHeader: (header: BackupHeader) => void): AsyncGenerator<string> {
  await useExactTexts(trx);
  const tables = await listTables(trx);
  const header = await describe(trx, tables);
  onHeader(header);
  const hash = createHash('sha256');
  const hashed = (text: string): string => {
    hash.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify(header)}\n`);
  for (const table of tables) {
    for await (const lines of rowLines(trx, table)) yield hashed(lines);
  }
  yield `${JSON.stringify({ end: backupFormat, sha256: hash.digest('hex') })}\n`;
}
