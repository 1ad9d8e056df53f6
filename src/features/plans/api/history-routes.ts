import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { listChanges } from '../queries/list-changes.ts';
import { searchPlans } from '../queries/search-plans.ts';
import { showPlan } from '../queries/show-plan.ts';
import type { ApiContext } from './context.ts';
import { findShownItem } from './find-shown-item.ts';
import { changesQuery, changesSchema } from './schemas/changes.ts';
import { itemPath, planPath } from './schemas/paths.ts';
import { searchQuery, searchSchema } from './schemas/search.ts';

/** The history of a plan and of an item, and the search. */
export function historyRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/changes',
      schema: {
        operationId: 'listChanges',
        tags: ['history'],
        summary: 'The plan’s history, the latest first',
        params: planPath,
        querystring: changesQuery,
        response: { 200: changesSchema, ...commonProblems },
      },
      handler: async (request) => {
        const viewer = await viewerOf(request);
        const plan = await showPlan(deps, viewer, request.params.plan);
        const changes = await listChanges(deps, viewer, { planId: plan.id, ...request.query });
        return { changes: [...changes], next: nextOf(changes, request.query.limit) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/plans/:plan/items/:item/changes',
      schema: {
        operationId: 'listItemChanges',
        tags: ['history'],
        summary: 'An item’s history, the latest first',
        params: itemPath,
        querystring: changesQuery,
        response: { 200: changesSchema, ...commonProblems },
      },
      handler: async (request) => {
        const viewer = await viewerOf(request);
        const { plan, placed } = await findShownItem(deps, viewer, request.params.plan, request.params.item);
        const changes = await listChanges(deps, viewer, { planId: plan.id, itemId: placed.item.id, ...request.query });
        return { changes: [...changes], next: nextOf(changes, request.query.limit) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/search',
      schema: {
        operationId: 'search',
        tags: ['plans'],
        summary: 'Search items and areas of all plans, or of one',
        querystring: searchQuery,
        response: { 200: searchSchema, ...commonProblems },
      },
      handler: async (request) => {
        const { q, plan, limit } = request.query;
        const { hits, more } = await searchPlans(deps, await viewerOf(request), { text: q.trim(), plan: plan || undefined, limit });
        return { hits: [...hits], more };
      },
    });
  };
}

function nextOf(changes: readonly Readonly<{ id: number }>[], limit: number): number | null {
  return changes.length < limit ? null : (changes.at(-1)?.id ?? null);
}
