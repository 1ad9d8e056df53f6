import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { answersVersion } from '#platform/http/etag.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems, unchanged } from '#platform/http/problem-schema.ts';
import { planDocumentSchema } from '../contract.ts';
import { planDocumentOf } from '../model/plan-view.ts';
import { countPlans, listPlans } from '../queries/list-plans.ts';
import { showPlan } from '../queries/show-plan.ts';
import type { ApiContext } from './context.ts';
import { planPath } from './schemas/paths.ts';
import { plansQuery, plansSchema } from './schemas/plan-summary.ts';

/** The list of plans, and a plan as its document. */
export function planRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/plans',
      schema: {
        operationId: 'listPlans',
        tags: ['plans'],
        summary: 'List plans',
        description: 'The newest year first, the overall plan before the sectors. The Link header leads to the neighbours.',
        querystring: plansQuery,
        response: { 200: plansSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { limit, offset, ...filter } = request.query;
        const viewer = await viewerOf(request);
        const [plans, total] = await Promise.all([listPlans(deps, viewer, { limit, offset }, filter), countPlans(deps, viewer, filter)]);
        linkPages(request, reply, { limit, offset }, total);
        return { total, plans: plans.map((plan) => ({ ...plan, url: `/api/v1/plans/${plan.slug}` })) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan',
      schema: {
        operationId: 'getPlan',
        tags: ['plans'],
        summary: 'Read a plan as its document',
        description: 'The plan document of docs/plan.schema.json, with what the viewer may see.',
        params: planPath,
        response: { 200: planDocumentSchema, ...unchanged, ...commonProblems },
      },
      handler: async (request, reply) => {
        const plan = await showPlan(deps, await viewerOf(request), request.params.plan);
        answersVersion(reply, 'plan', plan.version);
        return planDocumentOf(plan) as z.output<typeof planDocumentSchema>;
      },
    });
  };
}
