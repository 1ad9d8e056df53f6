import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { readVisitor } from '#web/server/visitor.ts';
import { registerCsv } from '../model/register-csv.ts';
import { listDecisions } from '../queries/list-decisions.ts';
import { registerFilter } from '../queries/register-filter.ts';

const decisionsAtMost = 20_000;

/** The register of decisions as a sheet, at /vedtak.csv: what the page shows the viewer, with the same conditions, on one page. */
export function registerRoute(app: FastifyInstance, deps: Deps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): void {
  app.get('/vedtak.csv', async (request, reply) => {
    const url = new URL(request.url, 'http://localhost');
    const chosen = await choosePartnership(deps, url);
    const filter = { ...registerFilter(url), partnershipId: chosen?.partnership.id ?? 0, limit: decisionsAtMost };
    const { decisions } = await listDecisions(deps, await viewerOf(request), filter);
    return reply
      .headers({
        'content-disposition': contentDisposition('vedtak.csv'),
        'cache-control': 'private, no-cache',
        vary: 'Cookie',
      })
      .type('text/csv; charset=utf-8')
      .send(registerCsv(decisions, readVisitor(request.headers).language));
  });
}
