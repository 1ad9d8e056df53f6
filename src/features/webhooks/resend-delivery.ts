import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { webhookTables } from './tables.ts';
import type { WebhookDeps } from './webhook-options.ts';

const resendInput = z.object({ webhook: z.int(), delivery: z.int() });

/** Sends a message once more, under the same id, with all its tries before it. Throws forbidden, delivery_not_found. */
export async function resendDelivery(deps: WebhookDeps, actor: Actor, raw: unknown): Promise<void> {
  const { webhook, delivery } = parseInput(resendInput, raw);
  demand(actor, 'webhook.keep');
  const { numUpdatedRows } = await webhookTables(deps.db)
    .updateTable('webhook_deliveries')
    .set({ attempts: 0, next_at: new Date(), delivered_at: null, given_up_at: null })
    .where('id', '=', delivery)
    .where('webhook_id', '=', webhook)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('delivery_not_found');
}
