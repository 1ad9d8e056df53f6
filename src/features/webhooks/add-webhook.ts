import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { planEventTypes } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { checkAddress } from './check-address.ts';
import { mayKeepWebhooks } from './policy.ts';
import { newSecret } from './sign-message.ts';
import { webhookTables } from './tables.ts';
import type { WebhookDeps } from './webhook-options.ts';

const webhooksAtMost = 20;

export const newWebhook = z.object({
  address: z.string().min(1).max(500),
  events: z
    .array(z.enum(planEventTypes))
    .min(1)
    .max(planEventTypes.length)
    .default([...planEventTypes]),
});

export type AddedWebhook = Readonly<{ id: number; address: string; events: readonly string[]; secret: string }>;

/** Registers an address. The secret is told here and never again. Throws forbidden, webhook_address_refused, webhooks_too_many. */
export async function addWebhook(deps: WebhookDeps, actor: Actor, raw: unknown): Promise<AddedWebhook> {
  const input = parseInput(newWebhook, raw);
  if (!mayKeepWebhooks(actor)) throw new AppError('forbidden');
  const address = checkAddress(input.address, deps.webhooks ?? { ownMachine: false });
  const tables = webhookTables(deps.db);
  const known = await tables.selectFrom('webhooks').select('id').execute();
  if (known.length >= webhooksAtMost) throw new AppError('webhooks_too_many', { limit: webhooksAtMost });
  const values = { address, secret: newSecret(), events: [...new Set(input.events)] };
  const { id } = await tables
    .insertInto('webhooks')
    .values({ ...values, actor_role: actor.role, actor_name: actor.name })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, ...values };
}
