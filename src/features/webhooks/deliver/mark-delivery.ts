import type { Db } from '#platform/db/db.ts';
import { sql } from 'kysely';
import type { Attempt } from '../model/delivery.ts';
import { retryDelay } from '../model/retry-delay.ts';
import type { Claim } from './claim-deliveries.ts';

/** Writes how an attempt went: delivered, due again later, or given up. */
export async function markDelivery(db: Db, claim: Claim, { status, error }: Attempt): Promise<void> {
  const delay = error === null ? null : retryDelay(claim.attempts);
  await sql`
    update webhook_deliveries set
      status = ${status}::integer, error = ${error}::text,
      delivered_at = case when ${error === null} then now() end,
      given_up_at = case when ${error !== null && delay === null} then now() end,
      next_at = case when ${delay !== null} then now() + make_interval(secs => ${delay ?? 0}) else next_at end
    where id = ${claim.id}`.execute(db);
}
