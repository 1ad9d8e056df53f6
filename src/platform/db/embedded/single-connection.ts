import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { columnTypes } from '../column-types.ts';

const waitLimit = 30_000;

const waitedTooLong = `No answer from the embedded database in ${waitLimit / 1000} s: it has one connection, and whoever \
has it has not given it back (is \`db\` used inside \`inTransaction\` instead of its argument?)`;

type Turn = Readonly<{ free: () => void }>;

/** Hands out one turn at a time, first come first served; rejects after 30 s. */
function turnstile(): () => Promise<Turn> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve: free } = Promise.withResolvers<void>();
    last = promise;
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error(waitedTooLong)), waitLimit);
    try {
      await Promise.race([before, late.promise]);
    } catch (error) {
      void before.then(free);
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return { free };
  };
}

/**
 * The one connection of PGlite as the pool that Kysely wants. `pg.Pool` is not used: it ends idle and broken clients
 * and opens new ones on the same connection object, which PGlite's adapter does not survive. `onLost` hears when
 * PGlite has given up (its PANIC); no query is answered after that.
 */
export async function singleConnection(pglite: PGlite, onLost: () => void = () => {}): Promise<PostgresPool> {
  const client = new pg.Client(Object.assign(createPgConfig(pglite), { types: columnTypes }) as pg.ClientConfig);
  client.on('error', onLost);
  await client.connect();
  const takeTurn = turnstile();

  async function giveBack(turn: Turn): Promise<void> {
    // Nobody may inherit a transaction that somebody left open.
    try {
      if (pglite.isInTransaction()) await client.query('rollback');
    } catch {
      onLost();
    } finally {
      turn.free();
    }
  }

  return {
    options: {},
    async connect() {
      const turn = await takeTurn();
      let released = false;
      const release = (): void => {
        if (released) return;
        released = true;
        void giveBack(turn);
      };
      return { query: client.query.bind(client), release } as unknown as PostgresPoolClient;
    },
    async end() {
      const turn = await takeTurn();
      await client.end();
      turn.free();
    },
  };
}
