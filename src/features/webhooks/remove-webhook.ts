import { z } from 'zod';
import { type Actor, demand } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { webhookTables } from './tables.ts';
import type { WebhookDeps } from './webhook-options.ts';

const removeWebhookInput = z.object({ webhook: z.int() });

/** Takes an address away, with its secret and all that was sent to it. Throws forbidden, webhook_not_found. */
export async function removeWebhook(deps: WebhookDeps, actor: Actor, raw: unknown): Promise<void> {
  const { webhook } = parseInput(removeWebhookInput, raw);
  demand(actor, 'webhook.keep');
  await inTransaction(deps.db, async (tx) => {
    const removed = await webhookTables(tx).deleteFrom('webhooks').where('id', '=', webhook).returning('partnership_id').executeTakeFirst();
    if (!removed) throw new AppError('webhook_not_found');
    const partnershipId = removed.partnership_id;
    await recordAudit(tx, { partnershipId, actor, deed: 'webhook.removed', subject: '/programmer/varsler', detail: { webhook } });
  });
}
