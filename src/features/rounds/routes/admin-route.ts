import type { FastifyInstance } from 'fastify';
import type { Deps } from '#platform/deps.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { roundsForOwner } from '../export/rounds-for-owner.ts';

/** `POST /-/admin/rounds` for the command line of the server's owner. */
export function answerAdminRounds(admin: FastifyInstance, deps: Deps): void {
  admin.post('/-/admin/rounds', async (request, reply) => {
    try {
      return await roundsForOwner(deps, request.body);
    } catch (error) {
      if (!isAppError(error)) throw error;
      // The command line says it itself, in its own language.
      return reply.code(422).send({ code: error.code, params: error.params });
    }
  });
}
