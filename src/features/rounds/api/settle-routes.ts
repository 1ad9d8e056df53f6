import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { answerFor } from '../answer/answer-round.ts';
import { openRound } from '../open/open-round.ts';
import { roundInput } from '../open/round-input.ts';
import { acceptUnchanged } from '../settle/accept-unchanged.ts';
import { closeRound } from '../settle/close-round.ts';
import { settleAnswer } from '../settle/settle-answer.ts';
import type { ApiContext } from './rounds-api.ts';
import { acceptedSchema, answerBody, answerPath, openedSchema, roundPath, settledSchema, settlementBody } from './schemas.ts';

/** Opening a round, writing answers down, settling them, and closing. */
export function settleRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'POST',
      url: '/api/v1/rounds',
      schema: {
        operationId: 'openRound',
        tags: ['rounds'],
        summary: 'Open a round: one mail goes to each contact of its items',
        body: roundInput.meta({ id: 'NewRound' }),
        response: { 201: openedSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => reply.code(201).send(await openRound(deps, await viewerOf(request), request.body)),
    });

    app.route({
      method: 'POST',
      url: '/api/v1/rounds/:round/answers',
      schema: {
        operationId: 'answerRound',
        tags: ['rounds'],
        summary: 'Write down what somebody has said of an item',
        params: roundPath,
        body: answerBody,
        response: { 201: z.object({ id: z.int() }), ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) =>
        reply.code(201).send(await answerFor(deps, await viewerOf(request), { ...request.body, round: request.params.round })),
    });

    app.route({
      method: 'PUT',
      url: '/api/v1/rounds/:round/answers/:answer/settlement',
      schema: {
        operationId: 'settleAnswer',
        tags: ['rounds'],
        summary: 'Accept an answer, accept it edited, or decline it',
        description:
          'What is accepted is a change of the plan, in the name of who answered. 409 where the plan was changed since the answer.',
        params: answerPath,
        body: settlementBody,
        response: { 200: settledSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request) => {
        const { round, answer } = request.params;
        const result = await settleAnswer(deps, await viewerOf(request), { ...request.body, round, answer });
        if (result.outcome === 'gone') throw new AppError('round_item_gone');
        if (result.outcome === 'changed') throw new AppError('changed_since');
        return { batch: result.batch };
      },
    });

    app.route({
      method: 'POST',
      url: '/api/v1/rounds/:round/accept-unchanged',
      schema: {
        operationId: 'acceptUnchanged',
        tags: ['rounds'],
        summary: 'Accept all answers that say «unchanged» and wait',
        params: roundPath,
        response: { 200: acceptedSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request) => acceptUnchanged(deps, await viewerOf(request), { round: request.params.round }),
    });

    app.route({
      method: 'PUT',
      url: '/api/v1/rounds/:round/closure',
      schema: {
        operationId: 'closeRound',
        tags: ['rounds'],
        summary: 'Close a round and lock it',
        params: roundPath,
        response: { 204: z.null(), ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        await closeRound(deps, await viewerOf(request), { round: request.params.round });
        return reply.code(204).send(null);
      },
    });
  };
}
