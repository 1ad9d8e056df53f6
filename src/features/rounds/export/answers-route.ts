import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { answersCsv } from './answers-csv.ts';

/** What was answered in a round as a sheet, at /runder/:round/svar.csv; for the secretariat. */
export function answersRoute(app: FastifyInstance, deps: Deps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): void {
  app.get<{ Params: Readonly<{ round: string }> }>('/runder/:round/svar.csv', async (request, reply) => {
    const { round } = request.params;
    if (!/^[1-9]\d{0,14}$/.test(round)) throw new AppError('round_not_found');
    const csv = await answersCsv(deps, await viewerOf(request), Number(round));
    return reply
      .headers({
        'content-disposition': contentDisposition(`statusrunde-${round}.csv`),
        'cache-control': 'private, no-store',
        vary: 'Cookie',
      })
      .type('text/csv; charset=utf-8')
      .send(csv);
  });
}
