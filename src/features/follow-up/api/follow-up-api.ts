import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { listPartnerships, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { listFollowUp } from '../list-follow-up.ts';
import { mattersQuery, mattersSchema } from './schemas.ts';

/** The follow-up's part of /api/v1: what the page shows this viewer, by the same use case. */
export function followUpApi(deps: Deps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/follow-up',
      schema: {
        operationId: 'listFollowUp',
        tags: ['follow-up'],
        summary: 'List what waits for somebody, the most late first',
        querystring: mattersQuery,
        response: { 200: mattersSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership: slug, ...asked } = request.query;
        const all = await listPartnerships(deps.db);
        const partnership = slug === undefined ? all[0] : all.find((entry) => entry.slug === slug);
        if (!partnership) throw new AppError('not_found');
        const { total, counts, matters } = await listFollowUp(deps, await viewerOf(request), { partnershipId: partnership.id, ...asked });
        linkPages(request, reply, asked, total);
        return { total, counts, matters: matters.map(({ who, ...matter }) => ({ ...matter, words: who })) };
      },
    });
  };
}
