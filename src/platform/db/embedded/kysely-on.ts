import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect } from 'kysely';
import type { Db } from '../db.ts';
import { singleConnection } from './single-connection.ts';

/** Kysely on the one connection of a PGlite. */
export async function kyselyOn(pglite: PGlite, onLost?: () => void): Promise<Db> {
  return new Kysely({ dialect: new PostgresDialect({ pool: await singleConnection(pglite, onLost) }) });
}
