import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { planDocumentSchema } from './contract.ts';
import { listPlans } from './queries/list-plans.ts';
import { showPlan } from './queries/show-plan.ts';
import { planDocumentOf } from './model/plan-view.ts';

const scope = z.union([z.object({ kind: z.literal('overall') }), z.object({ kind: z.literal('sector'), sector: z.string() })]);

const planSummarySchema = z.object({
  slug: z.string(),
  title: z.string(),
  partnership: z.object({ name: z.string(), slug: z.string() }),
  scope,
  year: z.int(),
  language: z.enum(['nb', 'nn', 'en']),
  version: z.int(),
  updatedAt: z.string(),
  areas: z.int(),
  items: z.int(),
  uncertain: z.int(),
  url: z.string(),
});

const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /api/v1/plans and /api/v1/plans/{plan}: what the web shows this viewer, as JSON. */
export function plansApi(deps: Deps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/plans',
      schema: { querystring: pageSchema, response: { 200: z.object({ plans: z.array(planSummarySchema) }) } },
      handler: async (request) => {
        const plans = await listPlans(deps, await viewerOf(request), request.query);
        return { plans: plans.map((plan) => ({ ...plan, url: `/api/v1/plans/${plan.slug}` })) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan',
      schema: { params: z.object({ plan: z.string().max(200) }), response: { 200: planDocumentSchema } },
      handler: async (request, reply) => {
        const viewer = await viewerOf(request);
        const plan = await showPlan(deps, viewer, request.params.plan);
        void reply.header('etag', `"${plan.version}-${viewer.role}"`).header('vary', 'cookie');
        return planDocumentOf(plan) as z.output<typeof planDocumentSchema>;
      },
    });
  };
}
