export type * from './model/delivery.ts';
export { webhooksApi } from './api/webhooks-api.ts';
export { addWebhook } from './add-webhook.ts';
export { removeWebhook } from './remove-webhook.ts';
export { resendDelivery } from './resend-delivery.ts';
export { listDeliveries, listWebhooks } from './list-webhooks.ts';
export { enqueueMessage } from './enqueue-message.ts';
export { startSender, type Sender } from './deliver/start-sender.ts';
export type { WebhookDeps } from './webhook-options.ts';
