import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import { isInternal, readMeetingId } from '../meeting-documents/meeting-file-routes.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { makeArchive } from './make-archive.ts';

type Asked = { Params: { meeting: string }; Querystring: { intern?: unknown } };

/**
 * GET /moter/{meeting}/arkiv.zip: the meeting as a package for archives, with what everybody may read. `?intern=1` is the
 * whole package, for those who may read what is withheld.
 */
export function answerArchive(app: FastifyInstance, deps: PublishingDeps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): void {
  app.get<Asked>('/moter/:meeting/arkiv.zip', async (request, reply) => {
    const meeting = readMeetingId(request.params.meeting);
    const { name, zip } = await makeArchive(deps, await viewerOf(request), { meeting, internal: isInternal(request.query) });
    void reply.headers({
      vary: 'Cookie',
      // It says when it was made.
      'cache-control': 'private, no-store',
      'content-disposition': contentDisposition(`${name}.zip`),
    });
    return reply.type('application/zip').send(Readable.from(zip));
  });
}
