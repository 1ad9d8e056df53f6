import type { Kysely } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { ForaTables } from '../tables.ts';

/** Other features' tables as fora read them; they are written there alone. */
type ReadTables = {
  sectors: { id: number; partnership_id: number; slug: string; name: string };
  partnerships: { id: number; slug: string; name: string };
  parties: { id: number; partnership_id: number; slug: string; name: string; position: number };
  organisations: { id: number; partnership_id: number; name: string; short_name: string | null };
  meetings: { id: number; forum_id: number; starts_at: string; state: string };
};

export function readTables(db: Db): Kysely<ForaTables & ReadTables> {
  return db as Kysely<ForaTables & ReadTables>;
}
