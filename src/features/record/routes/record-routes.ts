import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { entryQuery } from '../entries/entry-query.ts';
import { exportEntries } from '../entries/export-entries.ts';
import { csvHead, entryCsv } from '../model/entry-csv.ts';
import type { ListedEntry } from '../model/listed-entry.ts';
import { personRoutes } from './person-routes.ts';

type ViewerOf = (request: FastifyRequest) => Promise<Viewer>;

const kinds = {
  'logg.csv': { type: 'text/csv; charset=utf-8', head: csvHead, line: entryCsv },
  'logg.jsonl': { type: 'application/jsonl; charset=utf-8', head: '', line: (entry: ListedEntry) => `${JSON.stringify(entry)}\n` },
} as const;

/** The record as a sheet and as lines of JSON, at /logg.csv and /logg.jsonl: what the page finds, all of it. And what is held about a person. */
export function recordRoutes(app: FastifyInstance, deps: Deps, viewerOf: ViewerOf): void {
  personRoutes(app, deps, viewerOf);
  for (const [name, { type, head, line }] of Object.entries(kinds)) {
    app.get(`/${name}`, async (request, reply) => {
      const url = new URL(request.url, 'http://localhost');
      const viewer = await viewerOf(request);
      const chosen = await choosePartnership(deps, url);
      if (!chosen) throw new AppError('not_found');
      const batches = await exportEntries(deps, viewer, chosen.partnership.id, entryQuery(url));
      const text = async function* () {
        yield head;
        for await (const entries of batches) yield entries.map(line).join('');
      };
      return reply
        .headers({ 'content-disposition': contentDisposition(name), 'cache-control': 'private, no-store', vary: 'Cookie' })
        .type(type)
        .send(Readable.from(text()));
    });
  }
}
