import type { IsolationLevel } from 'kysely';
import type { Db } from './db.ts';

const attempts = 5;

/** Serialization failure and deadlock: PostgreSQL undid everything and asks for another try. */
const retryable = new Set(['40001', '40P01']);

function code(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. `work` must use its own argument and not `db`, and
 * may run again when PostgreSQL asks for it. Inside a transaction it joins that one.
 */
export async function inTransaction<Result>(db: Db, work: (trx: Db) => Promise<Result>, isolation?: IsolationLevel): Promise<Result> {
  if (db.isTransaction) return work(db);
  for (let attempt = 1; ; attempt++) {
    try {
      const transaction = isolation ? db.transaction().setIsolationLevel(isolation) : db.transaction();
      return await transaction.execute(work);
    } catch (error) {
      if (attempt === attempts || !retryable.has(code(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}
