import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { readHeads, type ChainHead } from './read-chain.ts';
import { keyName, sealOf } from './seal.ts';

/** Seals where every chain ends now; gives the heads, which are worth keeping elsewhere too. */
export async function sealRecord(db: Db, key: Buffer): Promise<readonly ChainHead[]> {
  const heads = await readHeads(db);
  for (const { chain, number, hash } of heads) {
    await sql`insert into audit_seals (chain, number, hash, key_name, seal)
      values (${chain}, ${number}, ${hash}, ${keyName(key)}, ${sealOf(key, { chain, number, hash })})
      on conflict (chain, number, key_name) do nothing`.execute(db);
  }
  return heads;
}

export type Seal = Readonly<{ chain: number; number: number; hash: string; keyName: string; seal: string }>;

export async function readSeals(db: Db): Promise<readonly Seal[]> {
  const { rows } = await sql<Seal>`
    select chain, number, hash, key_name as "keyName", seal from audit_seals order by chain, number`.execute(db);
  return rows;
}
