import { z } from 'zod';
import { planEventTypes } from '#features/plans/index.ts';
import { deliveryErrors } from '../model/delivery.ts';

const id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export const webhookPath = z.object({ webhook: id.describe('The webhook’s id') });
export const deliveryPath = webhookPath.extend({ delivery: id.describe('The message’s id in the list') });

const webhook = z.object({ id: z.int(), address: z.string(), events: z.array(z.enum(planEventTypes)) });

export const webhooksSchema = z
  .object({ webhooks: z.array(webhook.extend({ at: z.string().describe('ISO time in UTC') })) })
  .meta({ id: 'Webhooks' });

export const addedSchema = webhook
  .extend({ secret: z.string().describe('Signs what is sent (Standard Webhooks). Told now and never again.') })
  .meta({ id: 'AddedWebhook' });

const delivery = z.object({
  id: z.int(),
  message: z.string().describe('webhook-id of the message, the same at every try'),
  event: z.string(),
  at: z.string().describe('ISO time in UTC'),
  state: z.enum(['waiting', 'delivered', 'given-up']),
  attempts: z.int(),
  nextAt: z.string().nullable().describe('When it is tried again'),
  status: z.int().nullable().describe('What was answered the last time'),
  error: z.enum(deliveryErrors).nullable().describe('What went wrong the last time'),
});

export const deliveriesSchema = z.object({ deliveries: z.array(delivery) }).meta({ id: 'Deliveries' });

export const deliveriesQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many, at most 200') });
