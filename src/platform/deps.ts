import type { Db } from './db/db.ts';

/** Counts up after every committed change: what is cached under an older value is stale. */
export type ContentVersion = { value: number };

/** What every use case needs. */
export type Deps = Readonly<{ db: Db; contentVersion: ContentVersion }>;
