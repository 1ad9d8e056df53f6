import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { listPartnerships } from '#features/people/index.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { listRecipients } from '../follow/list-recipients.ts';
import { listRoundItems } from '../follow/list-round-items.ts';
import { showItemOfRound, showRound } from '../follow/show-round.ts';
import { listRounds } from '../queries/list-rounds.ts';
import type { ApiContext } from './rounds-api.ts';
import {
  answersSchema,
  recipientsQuery,
  recipientsSchema,
  roundItemPath,
  roundItemsQuery,
  roundItemsSchema,
  roundPath,
  roundSchema,
  roundsQuery,
  roundsSchema,
} from './schemas.ts';

/** Reading rounds: which there are, how far they have come, and what was answered. */
export function followRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/rounds',
      schema: {
        operationId: 'listRounds',
        tags: ['rounds'],
        summary: 'List rounds of status, the newest first',
        querystring: roundsQuery,
        response: { 200: roundsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership: slug, ...asked } = request.query;
        const all = await listPartnerships(deps.db);
        const partnership = slug === undefined ? all[0] : all.find((entry) => entry.slug === slug);
        if (!partnership) throw new AppError('not_found');
        const { rounds, total } = await listRounds(deps, await viewerOf(request), { partnershipId: partnership.id, ...asked });
        linkPages(request, reply, asked, total);
        return { total, rounds: rounds.map(({ planSlug, ...round }) => ({ ...round, plan: planSlug, url: `/api/v1/rounds/${round.id}` })) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/rounds/:round',
      schema: {
        operationId: 'getRound',
        tags: ['rounds'],
        summary: 'Read how far a round has come',
        params: roundPath,
        response: { 200: roundSchema, ...commonProblems },
      },
      handler: async (request) => {
        const { round, counts } = await showRound(deps, await viewerOf(request), request.params.round);
        return { ...round, plan: round.plan.slug, asks: [...round.asks], ...counts };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/rounds/:round/items',
      schema: {
        operationId: 'listRoundItems',
        tags: ['rounds'],
        summary: 'List the items of a round, in the plan’s order',
        params: roundPath,
        querystring: roundItemsQuery,
        response: { 200: roundItemsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { state, ...paging } = request.query;
        const { items, total } = await listRoundItems(deps, await viewerOf(request), request.params.round, { state }, paging);
        linkPages(request, reply, paging, total);
        return { total, items: items.map((item) => ({ ...item, asked: [...item.asked] })) };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/rounds/:round/recipients',
      schema: {
        operationId: 'listRoundRecipients',
        tags: ['rounds'],
        summary: 'List who is asked in a round, and how far they have come',
        params: roundPath,
        querystring: recipientsQuery,
        response: { 200: recipientsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { state, ...paging } = request.query;
        const { recipients, total } = await listRecipients(deps, await viewerOf(request), request.params.round, { state }, paging);
        linkPages(request, reply, paging, total);
        return { total, recipients: [...recipients] };
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/rounds/:round/items/:item/answers',
      schema: {
        operationId: 'listRoundAnswers',
        tags: ['rounds'],
        summary: 'List what was answered of an item, the newest first',
        params: roundItemPath,
        response: { 200: answersSchema, ...commonProblems },
      },
      handler: async (request) => {
        const { answers } = await showItemOfRound(deps, await viewerOf(request), request.params.round, request.params.item);
        return { answers: answers.map(({ by, settled, ...answer }) => ({ ...answer, by: by.name, settled: settled?.how ?? null })) };
      },
    });
  };
}
