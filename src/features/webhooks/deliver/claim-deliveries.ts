import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';

/** A message that this process has taken on: where to, under which id, and as which attempt. */
export type Claim = Readonly<{
  id: number;
  message: string;
  event: string;
  body: string;
  address: string;
  secret: string;
  attempts: number;
}>;

/**
 * Takes on up to `most` messages that are due, each for `seconds`: nobody else gets them meanwhile, and where this
 * process dies they are due again after that. Several processes may claim at once.
 */
export async function claimDeliveries(db: Db, most: number, seconds: number): Promise<readonly Claim[]> {
  const { rows } = await sql<Claim>`
    with due as (
      select id from webhook_deliveries
      where delivered_at is null and given_up_at is null and next_at <= now()
      order by next_at, id limit ${most}
      for update skip locked
    )
    update webhook_deliveries as delivery
    set attempts = delivery.attempts + 1, next_at = now() + make_interval(secs => ${seconds})
    from due, webhooks
    where delivery.id = due.id and webhooks.id = delivery.webhook_id
    returning delivery.id, delivery.message, delivery.event, delivery.body, delivery.attempts, webhooks.address, webhooks.secret`.execute(
    db,
  );
  return rows;
}
