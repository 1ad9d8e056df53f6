import type { Db } from './db.ts';

const retryable = new Set(['40001', '40P01']);

/** Runs `work` in one transaction; PostgreSQL's serialization failures and deadlocks are tried again, twice. */
export async function inTransaction<T>(db: Db, work: (tx: Db) => Promise<T>, tries = 3): Promise<T> {
  if (db.isTransaction) return work(db);
  try {
    return await db.transaction().execute(work);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (tries > 1 && retryable.has(code)) return inTransaction(db, work, tries - 1);
    throw error;
  }
}
