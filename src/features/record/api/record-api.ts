import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { listPartnerships, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { entryFilter } from '../entries/entry-filter.ts';
import { listEntries } from '../entries/list-entries.ts';

const query = entryFilter.extend({
  partnership: z.string().max(120).optional().describe('The partnership’s slug; the first by name where it is not given'),
  withheld: z.stringbool().optional().describe('true: only what concerns what is withheld'),
  before: z.coerce.number().int().positive().optional().describe('Only entries with a lower number: `next` of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many, at most 200'),
});

const answer = z
  .object({
    entries: z.array(
      z.object({
        number: z.int().describe('Its place in the chain of the partnership'),
        at: z.string().describe('ISO time in UTC'),
        role: z.string().describe('What they were who did it'),
        who: z.string().nullable().describe('Null where nobody is named, or the name was erased'),
        deed: z.string().describe('Like round.opened'),
        subject: z.string().nullable().describe('The address of what it was done to'),
        withheld: z.boolean().describe('It concerns what is withheld from the public'),
        detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullable(),
        erased: z.boolean().describe('The name was erased with a person'),
        hash: z.string().describe('Covers the entry and the hash of the one before (SHA-256)'),
      }),
    ),
    next: z.int().nullable().describe('`before` of the next page; null where there is none'),
  })
  .meta({ id: 'AuditEntries' });

/** The record's part of /api/v1, for the secretariat. */
export function recordApi(deps: Deps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/audit-entries',
      schema: {
        operationId: 'listAuditEntries',
        tags: ['record'],
        summary: 'Search the record of who did what, the latest first',
        querystring: query,
        response: { 200: answer, ...commonProblems },
      },
      handler: async (request) => {
        const { partnership: slug, ...filter } = request.query;
        const viewer = await viewerOf(request);
        const all = await listPartnerships(deps.db);
        const partnership = slug === undefined ? all[0] : all.find((entry) => entry.slug === slug);
        if (!partnership) throw new AppError('not_found');
        const { entries, next } = await listEntries(deps, viewer, partnership.id, filter);
        return { entries: [...entries], next };
      },
    });
  };
}
