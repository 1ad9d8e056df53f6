import type { Kysely } from 'kysely';

/** The database or a transaction in it; each feature types it with its own tables. */
// oxlint-disable-next-line typescript/no-explicit-any -- the tables are known by the features alone
export type Db = Kysely<any>;
