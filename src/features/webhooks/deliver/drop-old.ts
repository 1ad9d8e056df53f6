import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** Messages that have ended are kept for a month, so that a person can see what was sent. */
export async function dropOld(db: Db): Promise<void> {
  await sql`delete from webhook_deliveries
    where coalesce(delivered_at, given_up_at) < now() - interval '30 days'`.execute(db);
}
