import { z } from 'zod';
import { listPartnerships, type Actor, demand } from '#features/people/index.ts';
import { planEventTypes } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { checkAddress } from './check-address.ts';
import { newSecret } from './sign-message.ts';
import { webhookTables } from './tables.ts';
import type { WebhookDeps } from './webhook-options.ts';

const webhooksAtMost = 20;

export const newWebhook = z.object({
  address: z.string().min(1).max(500),
  partnership: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('The slug of the partnership whose changes are told; the first by name where it is left out'),
  events: z
    .array(z.enum(planEventTypes))
    .min(1)
    .max(planEventTypes.length)
    .default([...planEventTypes]),
});

export type AddedWebhook = Readonly<{ id: number; address: string; events: readonly string[]; secret: string }>;

/** Registers an address. The secret is told here and never again. Throws forbidden, not_found, webhook_address_refused, webhooks_too_many. */
export async function addWebhook(deps: WebhookDeps, actor: Actor, raw: unknown): Promise<AddedWebhook> {
  const input = parseInput(newWebhook, raw);
  demand(actor, 'webhook.keep');
  const address = checkAddress(input.address, deps.webhooks ?? { ownMachine: false });
  const tables = webhookTables(deps.db);
  const partnershipId = await partnershipFor(deps, input.partnership);
  const known = await tables.selectFrom('webhooks').select('id').where('partnership_id', 'is not distinct from', partnershipId).execute();
  if (known.length >= webhooksAtMost) throw new AppError('webhooks_too_many', { limit: webhooksAtMost });
  const values = { address, secret: newSecret(), events: [...new Set(input.events)] };
  return inTransaction(deps.db, async (tx) => {
    const { id } = await webhookTables(tx)
      .insertInto('webhooks')
      .values({ ...values, partnership_id: partnershipId, actor_role: actor.role, actor_name: actor.name })
      .returning('id')
      .executeTakeFirstOrThrow();
    const detail = { webhook: id, host: new URL(address).host };
    await recordAudit(tx, { partnershipId, actor, deed: 'webhook.added', subject: '/programmer/varsler', detail });
    return { id, ...values };
  });
}

async function partnershipFor({ db }: WebhookDeps, slug: string | undefined): Promise<number | null> {
  const all = await listPartnerships(db);
  const found = slug === undefined ? all[0] : all.find((partnership) => partnership.slug === slug);
  if (slug !== undefined && !found) throw new AppError('not_found');
  return found?.id ?? null;
}
