import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { compareEditions } from '../comparison/compare-editions.ts';
import type { ApiContext } from './context.ts';
import { comparisonQuery, comparisonSchema } from './schemas/comparison.ts';
import { planPath } from './schemas/paths.ts';

/** What differs between two versions of a plan. */
export function compareRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/compare',
      schema: {
        operationId: 'compareEditions',
        tags: ['editions'],
        summary: 'What differs between two editions, or an edition and the draft',
        params: planPath,
        querystring: comparisonQuery,
        response: { 200: comparisonSchema, ...commonProblems },
      },
      handler: async (request) => {
        const { identity, differences, ...versions } = await compareEditions(deps, await viewerOf(request), {
          plan: request.params.plan,
          ...request.query,
        });
        return { from: versions.from, to: versions.to, identity, differences: [...differences] };
      },
    });
  };
}
