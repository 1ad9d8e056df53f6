import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { listPartnerships } from '#features/people/index.ts';
import { answersVersion } from '#platform/http/etag.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems, unchanged } from '#platform/http/problem-schema.ts';
import { listFora } from '../queries/list-fora.ts';
import { showForum } from '../queries/show-forum.ts';
import { answerForum, answerSummary } from './answer-forum.ts';
import type { ApiContext } from './context.ts';
import { foraQuery, foraSchema, forumSchema } from './schemas/forum.ts';
import { forumPath } from './schemas/paths.ts';

/** Reading fora: the list over all partnerships, and one with all that is kept of it. */
export function forumRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/fora',
      schema: {
        operationId: 'listFora',
        tags: ['fora'],
        summary: 'List fora by partnership and level',
        description: 'Fora that have ended are there too, marked as such.',
        querystring: foraQuery,
        response: { 200: foraSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership, sector, level, ...paging } = request.query;
        const viewer = await viewerOf(request);
        const partnerships = (await listPartnerships(deps.db)).filter(({ slug }) => partnership === undefined || slug === partnership);
        const lists = await Promise.all(
          partnerships.map(async ({ id, slug }) => {
            const fora = await listFora(deps, viewer, id);
            const slugs = new Map(fora.map((forum) => [forum.id, forum.slug]));
            return fora.map((forum) => answerSummary(forum, slug, slugs));
          }),
        );
        const all = lists
          .flat()
          .filter((forum) => (sector === undefined || forum.sector === sector) && (level === undefined || forum.level?.number === level));
        linkPages(request, reply, paging, all.length);
        return { total: all.length, fora: all.slice(paging.offset, paging.offset + paging.limit) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/fora/:forum',
      schema: {
        operationId: 'getForum',
        tags: ['fora'],
        summary: 'Read a forum with its mandates, seats, rotations and rhythms',
        params: forumPath,
        response: { 200: forumSchema, ...unchanged, ...commonProblems },
      },
      handler: async (request, reply) => {
        const forum = await showForum(deps, await viewerOf(request), request.params.forum);
        answersVersion(reply, 'forum', forum.version);
        return answerForum(forum);
      },
    });
  };
}
