import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Viewer } from '#features/people/index.ts';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { addWebhook, newWebhook } from '../add-webhook.ts';
import { listDeliveries, listWebhooks } from '../list-webhooks.ts';
import { removeWebhook } from '../remove-webhook.ts';
import { resendDelivery } from '../resend-delivery.ts';
import type { WebhookDeps } from '../webhook-options.ts';
import { addedSchema, deliveriesQuery, deliveriesSchema, deliveryPath, webhookPath, webhooksSchema } from './schemas.ts';

const url = '/api/v1/webhooks';
const done = z.null().describe('Done');

/** Registering addresses that are told of changes, and seeing what was sent to them. */
export function webhooksApi(deps: WebhookDeps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: 'listWebhooks',
        tags: ['webhooks'],
        summary: 'List the addresses that are told of changes',
        response: { 200: webhooksSchema, ...commonProblems },
      },
      handler: async (request) =>
        ({ webhooks: [...(await listWebhooks(deps, await viewerOf(request)))] }) as z.output<typeof webhooksSchema>,
    });

    app.route({
      method: 'POST',
      url,
      schema: {
        operationId: 'addWebhook',
        tags: ['webhooks'],
        summary: 'Register an address, and get its secret',
        body: newWebhook,
        response: { 201: addedSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const added = await addWebhook(deps, await viewerOf(request), request.body);
        return reply.code(201).send(added as z.output<typeof addedSchema>);
      },
    });

    app.route({
      method: 'DELETE',
      url: `${url}/:webhook`,
      schema: {
        operationId: 'removeWebhook',
        tags: ['webhooks'],
        summary: 'Take an address away',
        params: webhookPath,
        response: { 204: done, ...commonProblems },
      },
      handler: async (request, reply) => {
        await removeWebhook(deps, await viewerOf(request), request.params);
        return reply.code(204).send(null);
      },
    });

    app.route({
      method: 'GET',
      url: `${url}/:webhook/deliveries`,
      schema: {
        operationId: 'listDeliveries',
        tags: ['webhooks'],
        summary: 'What was sent to an address, the latest first',
        params: webhookPath,
        querystring: deliveriesQuery,
        response: { 200: deliveriesSchema, ...commonProblems },
      },
      handler: async (request) => {
        const { webhook } = request.params;
        return { deliveries: [...(await listDeliveries(deps, await viewerOf(request), webhook, request.query.limit))] };
      },
    });

    app.route({
      method: 'POST',
      url: `${url}/:webhook/deliveries/:delivery/resend`,
      schema: {
        operationId: 'resendDelivery',
        tags: ['webhooks'],
        summary: 'Send a message once more, under the same id',
        params: deliveryPath,
        response: { 204: done, ...commonProblems },
      },
      handler: async (request, reply) => {
        await resendDelivery(deps, await viewerOf(request), request.params);
        return reply.code(204).send(null);
      },
    });
  };
}
