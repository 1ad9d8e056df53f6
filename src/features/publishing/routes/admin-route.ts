import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { systemActor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { makeArchive } from '../archive/make-archive.ts';
import { makeMeetingFile } from '../meeting-documents/make-meeting-file.ts';
import { documentKinds } from '../meeting-documents/model/meeting-document.ts';
import { meetingFormats } from '../meeting-documents/model/meeting-format.ts';
import { publishPlan } from '../publish-plan.ts';
import { publishingDeps } from '../publishing-deps.ts';

const plan = z.strictObject({ plan: z.string().max(200), edition: z.int().min(1).nullable(), format: z.string().max(20) });
const archive = z.strictObject({ meeting: z.int().min(1), internal: z.boolean() });
const meetingFile = z.strictObject({ ...archive.shape, kind: z.enum(documentKinds), format: z.enum(meetingFormats) });

/**
 * `POST /-/admin/publish`, `/-/admin/meeting` and `/-/admin/archive` for the command line of the server's owner, who sees
 * everything: a file's bytes.
 */
export function answerAdminPublishing(admin: FastifyInstance, deps: Deps): void {
  const publishing = publishingDeps(deps, (error) => admin.log.error({ err: error }, 'publishing failed'));
  admin.addHook('onClose', async () => publishing.writer.close());
  answer('publish', async (body) => Buffer.from((await publishPlan(publishing, systemActor, parseInput(plan, body))).bytes));
  answer('meeting', async (body) => Buffer.from((await makeMeetingFile(publishing, systemActor, parseInput(meetingFile, body))).bytes));
  answer('archive', async (body) => Readable.from((await makeArchive(publishing, systemActor, parseInput(archive, body))).zip));

  function answer(what: string, make: (body: unknown) => Promise<Buffer | Readable>): void {
    admin.post(`/-/admin/${what}`, async (request: FastifyRequest, reply: FastifyReply) => {
      try {
        return await reply.type('application/octet-stream').send(await make(request.body));
      } catch (error) {
        if (!isAppError(error)) throw error;
        // The command line says it itself, in its own language.
        return reply.code(422).type('application/json').send({ code: error.code, params: error.params });
      }
    });
  }
}
