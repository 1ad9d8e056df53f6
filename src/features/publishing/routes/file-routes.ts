import type { FastifyInstance, FastifyRequest } from 'fastify';
import { demand, type Viewer } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { publishPlan } from '../publish-plan.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { sendFile } from './send-file.ts';

type Asked = { Params: { plan: string; format: string; edition?: string }; Querystring: { sha?: unknown } };

/**
 * GET /planer/{plan}/filer/{format} and /planer/{plan}/utgaver/{edition}/filer/{format}: the plan as a file. `?sha=` asks
 * for one stored file of an edition. GET /publisering/forhandsvisning/{id}/{page}: a page of a preview.
 */
export function answerFiles(app: FastifyInstance, deps: PublishingDeps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): void {
  app.get<Asked>('/planer/:plan/filer/:format', async (request, reply) => {
    const { plan, format } = request.params;
    return sendFile(request, reply, await publishPlan(deps, await viewerOf(request), { plan, edition: null, format }), false);
  });

  app.get<Asked>('/planer/:plan/utgaver/:edition/filer/:format', async (request, reply) => {
    const { plan, format, edition = '' } = request.params;
    if (!/^[1-9]\d{0,5}$/.test(edition)) throw new AppError('edition_not_found', { number: edition.slice(0, 20) });
    const { sha } = request.query;
    if (sha !== undefined && !(typeof sha === 'string' && /^[0-9a-f]{64}$/.test(sha))) throw new AppError('stored_file_not_found');
    const input = { plan, edition: Number(edition), format, sha: sha ?? null };
    return sendFile(request, reply, await publishPlan(deps, await viewerOf(request), input), sha !== undefined);
  });

  app.get<{ Params: { id: string; page: string } }>('/publisering/forhandsvisning/:id/:page', async (request, reply) => {
    demand(await viewerOf(request), 'publishing.design');
    const picture = deps.previews.find(request.params.id, Number(request.params.page));
    if (picture === null) throw new AppError('not_found');
    return reply.type('image/svg+xml').header('cache-control', 'private, max-age=3600').send(picture);
  });
}
