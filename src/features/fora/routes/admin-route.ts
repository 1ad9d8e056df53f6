import type { FastifyInstance } from 'fastify';
import { systemActor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { takeInFora } from '../take-in/take-in-fora.ts';

/** `POST /-/admin/fora` for the command line of the server's owner: takes in the structure of a partnership. */
export function answerAdminFora(admin: FastifyInstance, deps: Deps): void {
  admin.post('/-/admin/fora', { bodyLimit: 8 * 2 ** 20 }, async (request, reply) => {
    try {
      return await takeInFora(deps, systemActor, request.body);
    } catch (error) {
      if (!isAppError(error)) throw error;
      // The command line says it itself, in its own language.
      return reply.code(422).send({ code: error.code, params: error.params });
    }
  });
}
