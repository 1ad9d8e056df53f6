import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptUploads, receiveUpload } from '#platform/http/receive-upload.ts';
import { demand, type Viewer } from '#features/people/index.ts';
import { isAppError } from '#shared/errors/app-error.ts';
import { readingLimits } from '../guards/reading-limits.ts';
import type { Uploads } from '../uploads/uploads.ts';

export const uploadAddress = '/innlesing/opplasting';

/**
 * Takes a document from the form of /innlesing and answers with the address where its reading is followed: as JSON
 * `{address}` where that is asked for, else as a redirect. A refused document has such a page too, with its sentence.
 */
export function answerUploads(app: FastifyInstance, uploads: Uploads, viewerOf: (request: FastifyRequest) => Promise<Viewer>): void {
  void app.register(async (scope) => {
    await acceptUploads(scope, readingLimits.fileBytes);
    scope.post(uploadAddress, async (request, reply) => {
      const viewer = await viewerOf(request);
      demand(viewer, 'reading.do');
      return answerWith(`/innlesing/lesing/${await takeIn(request, viewer)}`, request, reply);
    });
  });

  async function takeIn(request: FastifyRequest, viewer: Viewer): Promise<string> {
    try {
      return await uploads.start(viewer, await receiveUpload(request, readingLimits.fileBytes));
    } catch (error) {
      if (isAppError(error)) return await uploads.refuse(viewer, error);
      throw error;
    }
  }
}

function answerWith(address: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const wantsJson = request.headers.accept?.startsWith('application/json') ?? false;
  return wantsJson ? reply.send({ address }) : reply.redirect(address, 303);
}
