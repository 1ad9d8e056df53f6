import { ensureAuditKey } from '#platform/audit/audit-key.ts';
import { readHeads, type ChainHead } from '#platform/audit/read-chain.ts';
import { sealRecord } from '#platform/audit/seal-record.ts';
import type { Db } from '#platform/db/db.ts';
import type { Job } from '#platform/jobs/job.ts';

type Told = (head: Readonly<{ chain: number; number: number; hash: string }>) => void;

/**
 * Seals the record every day with the key of this folder, and tells where each chain ends: a log that is kept elsewhere
 * then shows whether the whole record was replaced.
 */
export function sealDaily(dataFolder: string, tell: Told): Job {
  return {
    name: 'seal-record',
    every: 86_400,
    longest: 300,
    async work({ db }) {
      for (const { chain, number, hash } of await sealedHeads(db, dataFolder)) tell({ chain, number, hash });
    },
  };
}

/** Where no key can be kept the ends are told all the same. */
async function sealedHeads(db: Db, dataFolder: string): Promise<readonly ChainHead[]> {
  const key = await ensureAuditKey(dataFolder).catch(() => null);
  return key ? sealRecord(db, key) : readHeads(db);
}
