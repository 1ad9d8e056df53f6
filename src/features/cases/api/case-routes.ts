import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '#features/people/index.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { closeCase } from '../cases/close-case.ts';
import { raiseCase } from '../cases/raise-case.ts';
import { sendCase } from '../cases/send-case.ts';
import { listCases } from '../queries/list-cases.ts';
import { showCase } from '../queries/show-case.ts';
import { addressOf, answerCase, answerWholeCase } from './answers.ts';
import type { ApiContext } from './context.ts';
import { partnershipId } from './partnership-id.ts';
import { caseClosure, caseMove, casePath, caseSchema, casesQuery, casesSchema, newCase } from './schemas/case.ts';

const url = '/api/v1/cases';

/** Cases: the list, one with its whole way, raising, sending on and closing one. */
export function caseRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  const answer = async (viewer: Viewer, id: number) => answerWholeCase(await showCase(deps, viewer, id));

  return async (app) => {
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: 'listCases',
        tags: ['cases'],
        summary: 'List cases, the newest first',
        description: 'What is withheld is there as an entry, with its number and paragraph.',
        querystring: casesQuery,
        response: { 200: casesSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership, q, ...filter } = request.query;
        const chosen = await partnershipId(deps, partnership);
        const { total, cases } = await listCases(deps, await viewerOf(request), { ...filter, text: q, partnershipId: chosen });
        linkPages(request, reply, filter, total);
        return { total, cases: cases.map(answerCase) };
      },
    });

    app.route({
      method: 'GET',
      url: `${url}/:case`,
      schema: {
        operationId: 'getCase',
        tags: ['cases'],
        summary: 'Read a case with its whole way',
        params: casePath,
        response: { 200: caseSchema, ...commonProblems },
      },
      handler: async (request) => answer(await viewerOf(request), request.params.case),
    });

    app.route({
      method: 'POST',
      url,
      schema: {
        operationId: 'raiseCase',
        tags: ['cases'],
        summary: 'Raise a case in a forum, which gives it its next number',
        body: newCase,
        response: { 201: caseSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { id } = await raiseCase(deps, actor, request.body);
        return reply
          .code(201)
          .header('location', addressOf('cases', id))
          .send(await answer(actor, id));
      },
    });

    app.route({
      method: 'POST',
      url: `${url}/:case/moves`,
      schema: {
        operationId: 'sendCase',
        tags: ['cases'],
        summary: 'Send a case on to another forum, or back with an answer',
        params: casePath,
        body: caseMove,
        response: { 201: caseSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        await sendCase(deps, actor, { ...request.body, case: request.params.case });
        return reply.code(201).send(await answer(actor, request.params.case));
      },
    });

    app.route({
      method: 'POST',
      url: `${url}/:case/closure`,
      schema: {
        operationId: 'closeCase',
        tags: ['cases'],
        summary: 'Close a case',
        params: casePath,
        body: caseClosure,
        response: { 201: caseSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        await closeCase(deps, actor, { ...request.body, case: request.params.case });
        return reply.code(201).send(await answer(actor, request.params.case));
      },
    });
  };
}
