import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type { Db } from './db.ts';
import { currentScope, type Scope } from './scope.ts';

type Client = Pick<PostgresPoolClient, 'query'>;

/** 'owner' is who signed in at the database: for migrations, backups and what the operator does. */
type Standing = Scope | 'owner';

const settings = {
  owner: ['none', ''],
  all: ['malbilde_system', ''],
  nothing: ['malbilde_app', ''],
} as const;

/** Who a connection stands as until the next says otherwise. */
async function standAs(client: Client, standing: Standing): Promise<void> {
  const [role, partnership] = typeof standing === 'number' ? ['malbilde_app', String(standing)] : settings[standing];
  await client.query("select set_config('role', $1, false), set_config('malbilde.partnership', $2, false)", [role, partnership]);
}

/**
 * The same connections, where each that is handed out first stands as `standingOf` says: the database itself then refuses
 * what lies outside. A connection that can not be set so is thrown away. `keyOf` gives what stays the same for one connection.
 */
function standingPool(pool: PostgresPool, standingOf: () => Standing, keyOf: (client: PostgresPoolClient) => object): PostgresPool {
  return {
    options: pool.options,
    async connect() {
      const standing = standingOf();
      const client = await pool.connect();
      const key = keyOf(client);
      if ((standings.get(key) ?? 'owner') === standing) return client;
      try {
        standings.delete(key);
        await standAs(client, standing);
        standings.set(key, standing);
        return client;
      } catch (error) {
        (client.release as (broken: unknown) => void)(error);
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

const standings = new WeakMap<object, Standing>();

/** One pool seen by the operator (`db`, whose end is the pool's), and by the program, which sees what `currentScope` says. */
export type Views = Readonly<{ db: Db; program: Db }>;

export function viewsOf(pool: PostgresPool, keyOf: (client: PostgresPoolClient) => object = (client) => client): Views {
  const seenBy = (standingOf: () => Standing): Db =>
    new Kysely({ dialect: new PostgresDialect({ pool: standingPool(pool, standingOf, keyOf) }) });
  return { db: seenBy(() => 'owner'), program: seenBy(currentScope) };
}
