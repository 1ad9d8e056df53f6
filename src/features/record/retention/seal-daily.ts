import { ensureAuditKey } from '#platform/audit/audit-key.ts';
import { sealRecord } from '#platform/audit/seal-record.ts';
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
      const heads = await sealRecord(db, await ensureAuditKey(dataFolder));
      for (const { chain, number, hash } of heads) tell({ chain, number, hash });
    },
  };
}
