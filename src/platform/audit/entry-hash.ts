import { createHash } from 'node:crypto';

/** An entry as the chain covers it; `at` is ISO with microseconds, in UTC. */
export type ChainedEntry = Readonly<{
  chain: number;
  number: number;
  at: string;
  actorRole: string;
  personId: number | null;
  personDigest: string | null;
  accountId: number | null;
  deed: string;
  subject: string | null;
  withheld: boolean;
  detailDigest: string | null;
  request: string | null;
  previousHash: string;
}>;

/** What the chain begins with. */
export const beginning = '0'.repeat(64);

/** The hash that audit_text in migration 0023 gives too: every field with its length in bytes, '-' where there is none. */
export function entryHash(entry: ChainedEntry): string {
  const fields = [
    entry.chain,
    entry.number,
    entry.at,
    entry.actorRole,
    entry.personId,
    entry.personDigest,
    entry.accountId,
    entry.deed,
    entry.subject,
    entry.withheld ? '1' : '0',
    entry.detailDigest,
    entry.request,
    entry.previousHash,
  ];
  return createHash('sha256').update(fields.map(encoded).join(',')).digest('hex');
}

function encoded(field: string | number | null): string {
  return field === null ? '-' : `${Buffer.byteLength(String(field))}:${field}`;
}
