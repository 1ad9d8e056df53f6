import { demand, type Viewer } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Delivery } from './model/delivery.ts';
import { webhookTables } from './tables.ts';
import type { WebhookDeps } from './webhook-options.ts';

/** A registered address; `at` is ISO time. Its secret is told when it is registered and never again. */
export type Webhook = Readonly<{ id: number; address: string; events: readonly string[]; at: string }>;

/** The registered addresses. Throws forbidden. */
export async function listWebhooks(deps: WebhookDeps, viewer: Viewer): Promise<readonly Webhook[]> {
  demand(viewer, 'webhook.keep');
  return webhookTables(deps.db).selectFrom('webhooks').select(['id', 'address', 'events', 'at']).orderBy('id').execute();
}

/** What was sent to an address, the latest first. Throws forbidden, webhook_not_found. */
export async function listDeliveries(deps: WebhookDeps, viewer: Viewer, webhook: number, limit = 20): Promise<readonly Delivery[]> {
  demand(viewer, 'webhook.keep');
  const tables = webhookTables(deps.db);
  const known = await tables.selectFrom('webhooks').select('id').where('id', '=', webhook).executeTakeFirst();
  if (!known) throw new AppError('webhook_not_found');
  const rows = await tables
    .selectFrom('webhook_deliveries')
    .selectAll()
    .where('webhook_id', '=', webhook)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, message, event, at, attempts, status, error, next_at, delivered_at, given_up_at }) => {
    const state = delivered_at !== null ? 'delivered' : given_up_at !== null ? 'given-up' : 'waiting';
    return { id, message, event, at, state, attempts, nextAt: state === 'waiting' ? next_at : null, status, error };
  });
}
