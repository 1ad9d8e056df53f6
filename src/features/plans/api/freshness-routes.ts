import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { planFreshness } from '../model/status-age.ts';
import { showPlan } from '../queries/show-plan.ts';
import { showStatusAges } from '../queries/show-status-ages.ts';
import type { ApiContext } from './context.ts';
import { freshnessSchema } from './schemas/freshness.ts';
import { planPath } from './schemas/paths.ts';

/** How old the statuses of a plan are. */
export function freshnessRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/freshness',
      schema: {
        operationId: 'getFreshness',
        tags: ['plans'],
        summary: 'Read how old the statuses of a plan are',
        description: 'Counted from who last said it, or from the date of the document that it came with. Unknown is unknown.',
        params: planPath,
        response: { 200: freshnessSchema, ...commonProblems },
      },
      handler: async (request) => {
        const viewer = await viewerOf(request);
        const ages = await showStatusAges(deps, viewer, await showPlan(deps, viewer, request.params.plan));
        return { ...planFreshness(Object.values(ages)), items: Object.entries(ages).map(([key, age]) => ({ key, ...age })) };
      },
    });
  };
}
