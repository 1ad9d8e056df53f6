import { sql } from 'kysely';
import { AppError } from '#shared/errors/app-error.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { migrate } from '#platform/db/migrate.ts';
import type { Migration } from '#platform/db/read-migrations.ts';
import { openBackup, type OpenBackup } from './backup-file.ts';
import { countRows, listTables, useExactTexts, type Table } from './catalog.ts';
import { dropEverything } from './drop-everything.ts';
import { summarise, type BackupHeader, type BackupSummary } from './format.ts';
import { withoutReferences } from './without-references.ts';

const batch = 500;

/** Tables that migrations fill, and that say nothing of what people have done. */
const filled: ReadonlySet<string> = new Set(['content_versions', 'jobs']);

async function refuseRows(db: Db): Promise<void> {
  for (const { name } of await listTables(db)) {
    if (!filled.has(name) && (await countRows(db, name)) > 0) throw new AppError('restore_not_empty');
  }
}

/** The program's migrations that the backup's rows fit; throws when this program does not know one of them. */
function migrationsOf({ migrations }: BackupHeader, own: readonly Migration[], file: string): readonly Migration[] {
  return migrations.map(({ name, checksum }) => {
    const known = own.find((migration) => migration.name === name);
    if (!known || known.checksum !== checksum) throw new AppError('backup_newer', { file });
    return known;
  });
}

async function insertRows(trx: Db, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  const names = sql.join(columns.map((column) => sql.id(column.name)));
  const values = sql.join(columns.map(({ type }, index) => sql`(line ->> ${sql.lit(index)})::${sql.raw(type)}`));
  await sql`
    insert into ${sql.id(name)} (${names}) overriding system value
    select ${values} from json_array_elements(${`[${rows.join(',')}]`}::json) as line`.execute(trx);
}

/** Values that the columns or the constraints refuse: the file was changed after it was written. */
function isRefusedData(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(22|23)/.test(String(error.code));
}

async function loadTables(trx: Db, backup: OpenBackup, file: string): Promise<void> {
  const known = await listTables(trx);
  for (const { name, columns, rows } of backup.header.tables) {
    const table = known.find((candidate) => candidate.name === name);
    const ordered = columns.map((column) => table?.columns.find((candidate) => candidate.name === column));
    if (!table || ordered.length !== table.columns.length) throw new AppError('backup_damaged', { file });
    const found = ordered.filter((column) => column !== undefined);
    if (found.length !== ordered.length) throw new AppError('backup_damaged', { file });
    for (let left = rows; left > 0; left -= batch) {
      await insertRows(trx, { name, columns: found }, await backup.take(Math.min(batch, left)));
    }
  }
}

/**
 * Puts the content of a backup in place of what the database holds, in one transaction: the tables are made anew as
 * they were when the backup was written, filled, verified, and brought up to date with `migrations`.
 * Refuses a database with rows unless `force`.
 */
export async function restoreBackup(
  db: Db,
  file: string,
  migrations: readonly Migration[],
  { force }: { readonly force: boolean },
): Promise<BackupSummary> {
  const summary = await inTransaction(db, async (trx) => {
    const backup = await openBackup(file);
    try {
      const fitting = migrationsOf(backup.header, migrations, file);
      if (!force) await refuseRows(trx);
      await dropEverything(trx);
      await migrate(trx, fitting);
      await useExactTexts(trx);
      const names = (await listTables(trx)).map(({ name }) => name);
      await withoutReferences(trx, names, async () => {
        if (names.length > 0) await sql`truncate ${sql.join(names.map((name) => sql.table(name)))}`.execute(trx);
        await loadTables(trx, backup, file);
      });
      await backup.verify();
      for (const { name, last } of backup.header.sequences) {
        await sql`select setval(${`public.${name}`}::regclass, ${last}::bigint)`.execute(trx);
      }
      await migrate(trx, migrations);
      return summarise(backup.header);
    } catch (error) {
      throw isRefusedData(error) ? new AppError('backup_damaged', { file }) : error;
    } finally {
      backup.close();
    }
  });
  await sql`analyze`.execute(db);
  return summary;
}
