import type { FastifyInstance, FastifyReply } from 'fastify';
import { systemActor } from '#features/people/index.ts';
import { inScope } from '#platform/db/scope.ts';
import type { Deps } from '#platform/deps.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { verifyAll } from '../entries/verify-all.ts';
import { exportFound } from '../person/export-found.ts';

/** What the command line asks of the server that holds the embedded database: verifying the record, and what is held about a person. */
export function answerAdminRecord(admin: FastifyInstance, deps: Deps, dataFolder: string): void {
  admin.post('/-/admin/audit', (request, reply) => orRefused(reply, () => verifyAll(deps, dataFolder, request.body)));
  admin.post('/-/admin/person', (request, reply) =>
    orRefused(reply, () => inScope('all', () => exportFound(deps, systemActor, request.body))),
  );
}

async function orRefused(reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!isAppError(error)) throw error;
    // The command line says it itself, in its own language.
    return reply.code(422).send({ code: error.code, params: error.params });
  }
}
