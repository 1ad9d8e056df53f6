import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '#features/people/index.ts';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { listSeats } from '../queries/list-seats.ts';
import { findForum } from '../queries/find-forum.ts';
import { addSeat } from '../seats/add-seat.ts';
import { removeSeat } from '../seats/remove-seat.ts';
import { setSeatTerm } from '../seats/set-seat-term.ts';
import type { ApiContext } from './context.ts';
import { newSeat, newTerm } from './schemas/edits.ts';
import { forumPath, seatPath } from './schemas/paths.ts';
import { seatSchema } from './schemas/seat.ts';
import { z } from 'zod';

/** The seats of a forum, and who holds them. */
export function seatRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  async function answer(reply: FastifyReply, viewer: Viewer, slug: string, id: number) {
    const forum = await findForum(deps.db, slug);
    const seat = (await listSeats(deps.db, viewer, forum.id)).find((one) => one.id === id);
    if (!seat) throw new AppError('seat_not_found');
    void reply.code(201);
    return { ...seat, terms: [...seat.terms], coming: [...seat.coming] };
  }

  return async (app) => {
    app.route({
      method: 'POST',
      url: '/api/v1/fora/:forum/seats',
      schema: {
        operationId: 'addSeat',
        tags: ['fora'],
        summary: 'Add a seat to a forum',
        params: forumPath,
        body: newSeat,
        response: { 201: seatSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { forum } = request.params;
        const { id } = await addSeat(deps, actor, { ...request.body, forum });
        return answer(reply as FastifyReply, actor, forum, id);
      },
    });

    app.route({
      method: 'POST',
      url: '/api/v1/fora/:forum/seats/:seat/terms',
      schema: {
        operationId: 'setSeatTerm',
        tags: ['fora'],
        summary: 'Say who holds a seat, from when to when, and hand it over',
        params: seatPath,
        body: newTerm,
        response: { 201: seatSchema, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { forum, seat } = request.params;
        await setSeatTerm(deps, actor, { ...request.body, forum, seat });
        return answer(reply as FastifyReply, actor, forum, seat);
      },
    });

    app.route({
      method: 'DELETE',
      url: '/api/v1/fora/:forum/seats/:seat',
      schema: {
        operationId: 'removeSeat',
        tags: ['fora'],
        summary: 'Take a seat away; who sat there stays known',
        params: seatPath,
        response: { 204: z.null().describe('It is taken away'), ...commonProblems },
      },
      handler: async (request, reply) => {
        await removeSeat(deps, await viewerOf(request), request.params);
        return reply.code(204).send(null);
      },
    });
  };
}
