import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import { readHeads } from './read-chain.ts';

/** The record is kept for five years; where it begins then is kept, so that it can still be verified. Gives how many. */
export async function forgetOldEntries(db: Db): Promise<number> {
  await sql`delete from audit_sightings where day < current_date - 7`.execute(db);
  let gone = 0;
  for (const { chain } of await readHeads(db)) {
    const { rows } = await sql<{ gone: number }>`select prune_audit(${chain}, now() - interval '5 years') as gone`.execute(db);
    gone += rows[0]?.gone ?? 0;
  }
  return gone;
}
