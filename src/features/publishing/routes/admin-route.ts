import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { systemActor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { publishPlan } from '../publish-plan.ts';
import { publishingDeps } from '../publishing-deps.ts';

const asked = z.strictObject({ plan: z.string().max(200), edition: z.int().min(1).nullable(), format: z.string().max(20) });

/** `POST /-/admin/publish` for the command line of the server's owner, who sees everything: the file's bytes. */
export function answerAdminPublishing(admin: FastifyInstance, deps: Deps): void {
  const publishing = publishingDeps(deps, (error) => admin.log.error({ err: error }, 'publishing failed'));
  admin.addHook('onClose', async () => publishing.writer.close());
  admin.post('/-/admin/publish', async (request, reply) => {
    try {
      const file = await publishPlan(publishing, systemActor, parseInput(asked, request.body));
      return reply.type('application/octet-stream').send(Buffer.from(file.bytes));
    } catch (error) {
      if (!isAppError(error)) throw error;
      // The command line says it itself, in its own language.
      return reply.code(422).send({ code: error.code, params: error.params });
    }
  });
}
