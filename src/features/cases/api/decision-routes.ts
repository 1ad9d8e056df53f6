import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '#features/people/index.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { completeDecision } from '../decisions/complete-decision.ts';
import { recordDecision } from '../decisions/record-decision.ts';
import { listDecisions } from '../queries/list-decisions.ts';
import { showDecision } from '../queries/show-decision.ts';
import { addressOf, answerDecision, answerWholeDecision } from './answers.ts';
import type { ApiContext } from './context.ts';
import { partnershipId } from './partnership-id.ts';
import { completion, decisionPath, decisionSchema, decisionsQuery, decisionsSchema, newDecision } from './schemas/decision.ts';

const url = '/api/v1/decisions';

/** Decisions: the register, one, recording one, and what became of it. */
export function decisionRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  const answer = async (viewer: Viewer, id: number) => answerWholeDecision(await showDecision(deps, viewer, id));

  return async (app) => {
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: 'listDecisions',
        tags: ['decisions'],
        summary: 'List the decisions of all fora and years, the newest first',
        description: 'What is withheld is there as an entry, and is not found by words that are withheld.',
        querystring: decisionsQuery,
        response: { 200: decisionsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership, q, ...filter } = request.query;
        const chosen = await partnershipId(deps, partnership);
        const { total, decisions } = await listDecisions(deps, await viewerOf(request), { ...filter, text: q, partnershipId: chosen });
        linkPages(request, reply, filter, total);
        return { total, decisions: decisions.map(answerDecision) };
      },
    });

    app.route({
      method: 'GET',
      url: `${url}/:decision`,
      schema: {
        operationId: 'getDecision',
        tags: ['decisions'],
        summary: 'Read a decision with what became of it',
        params: decisionPath,
        response: { 200: decisionSchema, ...commonProblems },
      },
      handler: async (request) => answer(await viewerOf(request), request.params.decision),
    });

    app.route({
      method: 'POST',
      url,
      schema: {
        operationId: 'recordDecision',
        tags: ['decisions'],
        summary: 'Record what a forum decided',
        description: 'With `edition` the plan’s edition is adopted in the same act.',
        body: newDecision,
        response: { 201: decisionSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const dissents = request.body.dissents?.map(({ by, ...dissent }) => ({ ...dissent, who: by }));
        const { id } = await recordDecision(deps, actor, { ...request.body, dissents });
        return reply
          .code(201)
          .header('location', addressOf('decisions', id))
          .send(await answer(actor, id));
      },
    });

    app.route({
      method: 'POST',
      url: `${url}/:decision/completion`,
      schema: {
        operationId: 'completeDecision',
        tags: ['decisions'],
        summary: 'Tell what became of a decision',
        params: decisionPath,
        body: completion,
        response: { 201: decisionSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        await completeDecision(deps, actor, { ...request.body, decision: request.params.decision });
        return reply.code(201).send(await answer(actor, request.params.decision));
      },
    });
  };
}
