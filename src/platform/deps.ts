import type { Db } from './db/db.ts';

/** Counts up after every committed change: what is cached under an older value is stale. */
export type ContentVersion = { value: number };

/** What happened, as other programs are told of it: flat values, and never a person's name. */
export type ChangeEvent = Readonly<{ type: string; data: Readonly<Record<string, unknown>> }>;

/** Called inside the transaction that changes something, so that both are stored or none. */
export type ChangeListener = (tx: Db, event: ChangeEvent) => Promise<void>;

/** What every use case needs. */
export type Deps = Readonly<{
  db: Db;
  contentVersion: ContentVersion;
  onPlanChange?: readonly ChangeListener[] | undefined;
  /** Where this installation is reached, without a slash at the end; null where the operator has not said. */
  address?: string | null | undefined;
}>;
