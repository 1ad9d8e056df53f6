import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { answersVersion } from '#platform/http/etag.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems, unchanged } from '#platform/http/problem-schema.ts';
import { listItems } from '../queries/list-items.ts';
import { answerItem } from './answer-item.ts';
import type { ApiContext } from './context.ts';
import { findShownItem } from './find-shown-item.ts';
import { itemSchema, itemsSchema } from './schemas/item.ts';
import { itemFilterOf, itemsQuery } from './schemas/items-query.ts';
import { itemPath, planPath } from './schemas/paths.ts';

/** Reading items: the list as the plan's page shows it, and one. */
export function itemRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/items',
      schema: {
        operationId: 'listItems',
        tags: ['items'],
        summary: 'List the items of a plan',
        description: 'Conditions and order have the names they have in the address of the plan’s page.',
        params: planPath,
        querystring: itemsQuery,
        response: { 200: itemsSchema, ...unchanged, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { plan, items, total } = await listItems(deps, await viewerOf(request), request.params.plan, {
          ...itemFilterOf(request.query),
          ...request.query,
        });
        linkPages(request, reply, request.query, total);
        answersVersion(reply, 'plan', plan.version);
        return { total, items: items.map((placed) => answerItem(plan.slug, placed)) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/items/:item',
      schema: {
        operationId: 'getItem',
        tags: ['items'],
        summary: 'Read an item',
        params: itemPath,
        response: { 200: itemSchema, ...unchanged, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { plan, placed } = await findShownItem(deps, await viewerOf(request), request.params.plan, request.params.item);
        answersVersion(reply, 'item', placed.item.version);
        return answerItem(plan.slug, placed);
      },
    });
  };
}
