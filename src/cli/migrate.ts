import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { appliedMigrations } from '#platform/db/migrate.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { createLog } from '#platform/log/log.ts';
import type { CliIo } from './cli.ts';

const current: Text = {
  nb: 'Databasen er oppdatert til {migration}.',
  nn: 'Databasen er oppdatert til {migration}.',
  en: 'The database is up to date with {migration}.',
};

/** malbilde migrate: brings the database up to date, as each start does, without starting. */
export async function run(_args: readonly string[], io: CliIo): Promise<number> {
  const { db, close } = await openDatabase(readConfig(io.env), createLog('error'));
  try {
    const migration = (await appliedMigrations(db)).at(-1)?.name ?? '';
    io.err(formatMessage(current[io.language], { migration }, io.language));
    return 0;
  } finally {
    await close();
  }
}
