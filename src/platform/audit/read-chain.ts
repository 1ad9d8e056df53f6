import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { AuditDetail } from './audit-entry.ts';
import type { ChainedEntry } from './entry-hash.ts';

/** An entry with what the chain covers by digests alone; name and detail are null where they were erased, or never were. */
export type ReadEntry = ChainedEntry &
  Readonly<{ hash: string; name: string | null; nameSalt: string | null; detail: AuditDetail | null; detailSalt: string | null }>;

/** The entries of a chain after a number, in their order, so many at most. */
export async function readEntries(db: Db, chain: number, after: number, atMost: number): Promise<readonly ReadEntry[]> {
  const { rows } = await sql<ReadEntry>`
    select e.chain, e.number, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_role as "actorRole",
      e.person_id as "personId", e.person_digest as "personDigest", e.account_id as "accountId", e.deed, e.subject, e.withheld,
      e.detail_digest as "detailDigest", e.request, e.previous_hash as "previousHash", e.hash, p.name, p.salt as "nameSalt",
      e.detail, e.detail_salt as "detailSalt"
    from audit_entries e left join audit_people p on p.id = e.person_id
    where e.chain = ${chain} and e.number > ${after} order by e.number limit ${atMost}`.execute(db);
  return rows;
}

/** Where a chain ends, and where it begins: after what retention has taken away. */
export type ChainHead = Readonly<{ chain: number; number: number; hash: string; prunedNumber: number; prunedHash: string }>;

/** The heads, in the order of their chains: 0 is the installation's, the others are partnerships' ids. */
export async function readHeads(db: Db): Promise<readonly ChainHead[]> {
  const { rows } = await sql<ChainHead>`
    select chain, number, hash, pruned_number as "prunedNumber", pruned_hash as "prunedHash" from audit_heads order by chain`.execute(db);
  return rows;
}
