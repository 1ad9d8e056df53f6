import type { PGlite } from '@electric-sql/pglite';
import { viewsOf, type Views } from '../scoped-pool.ts';
import { singleConnection } from './single-connection.ts';

/** Kysely on the one connection of a PGlite. */
export async function kyselyOn(pglite: PGlite, onLost?: () => void): Promise<Views> {
  return viewsOf(await singleConnection(pglite, onLost), () => pglite);
}
