import type { ColumnType, Generated, Kysely } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { DeliveryError } from './model/delivery.ts';

/** Written as a Date or left to the database, read as an ISO string. */
type Timestamp = ColumnType<string, Date | undefined, Date>;
type NullableTimestamp = ColumnType<string | null, Date | null | undefined, Date | null>;

export type WebhookTables = {
  webhooks: {
    id: Generated<number>;
    /** null where it was registered before there was any partnership: it is told of all of them */
    partnership_id: number | null;
    address: string;
    secret: string;
    events: string[];
    actor_role: string;
    actor_name: string | null;
    at: Timestamp;
  };
  webhook_deliveries: {
    id: Generated<number>;
    webhook_id: number;
    message: Generated<string>;
    event: string;
    body: string;
    at: Timestamp;
    attempts: Generated<number>;
    next_at: Timestamp;
    delivered_at: NullableTimestamp;
    given_up_at: NullableTimestamp;
    status: number | null;
    error: DeliveryError | null;
  };
};

/** The database seen with this feature's tables. */
export function webhookTables(db: Db): Kysely<WebhookTables> {
  return db as Kysely<WebhookTables>;
}
