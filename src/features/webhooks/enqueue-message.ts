import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { ChangeEvent } from '#platform/deps.ts';

/** Writes a message of the event to everybody in its partnership who wants it, inside the transaction of what it tells of. */
export async function enqueueMessage(tx: Db, { type, partnershipId, data }: ChangeEvent): Promise<void> {
  const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
  await sql`insert into webhook_deliveries (webhook_id, event, body)
    select id, ${type}, ${body} from webhooks
    where ${type} = any(events) and coalesce(partnership_id, ${partnershipId}) = ${partnershipId} order by id`.execute(tx);
}
