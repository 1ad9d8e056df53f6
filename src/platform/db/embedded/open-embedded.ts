import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import type { Log } from '#platform/log/log.ts';
import type { Db } from '../db.ts';
import { migrate } from '../migrate.ts';
import { readMigrations } from '../read-migrations.ts';
import { lockFolder } from './folder-lock.ts';
import { openPglite } from './pglite.ts';
import { singleConnection } from './single-connection.ts';
import { newDatabaseFolder } from './template.ts';

export type EmbeddedOptions = Readonly<{
  /** false only in tests, where a lost folder costs nothing */
  durable?: boolean;
  templates?: string;
}>;

export async function openEmbedded(
  dataFolder: string,
  log: Log,
  { durable = true, templates }: EmbeddedOptions = {},
): Promise<{ db: Db; close: () => Promise<void> }> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(dataFolder);
  const migrations = await readMigrations();
  const folder = join(dataFolder, 'database');
  if (!existsSync(folder)) await newDatabaseFolder(folder, migrations, templates);
  const pglite = await openPglite(folder, { durable });
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool: await singleConnection(pglite) }) });
  const ran = await migrate(db, migrations);
  if (ran.length > 0) log.info({ migrations: ran }, 'database migrated');
  async function close(): Promise<void> {
    await db.destroy();
    await pglite.close();
    lock.release();
  }
  return { db, close };
}
