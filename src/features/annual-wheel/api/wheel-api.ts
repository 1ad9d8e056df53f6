import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { listPartnerships, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Language } from '#shared/language.ts';
import type { WheelGap } from '../model/gap.ts';
import { monthsOf, type NumberedEntry } from '../model/months.ts';
import { kindOf } from '../model/wheel-entry.ts';
import { showWheel } from '../show-wheel.ts';
import { sentenceOf } from '../words/entry-words.ts';
import { wheelQuery, wheelSchema } from './schemas.ts';

/** The annual wheel's part of /api/v1: what the page shows this viewer, by the same use case. */
export function wheelApi(deps: Deps, viewerOf: (request: FastifyRequest) => Promise<Viewer>): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url: '/api/v1/annual-wheel',
      schema: {
        operationId: 'getAnnualWheel',
        tags: ['annual-wheel'],
        summary: 'Show what a year of a partnership holds, and what it lacks',
        querystring: wheelQuery,
        response: { 200: wheelSchema, ...commonProblems },
      },
      handler: async (request) => {
        const { partnership: slug, year = Number(osloToday().slice(0, 4)), ...asked } = request.query;
        const all = await listPartnerships(deps.db);
        const partnership = slug === undefined ? all[0] : all.find((entry) => entry.slug === slug);
        if (!partnership) throw new AppError('not_found');
        const query = { partnershipId: partnership.id, year, ...asked };
        const { entries, gaps } = await showWheel(deps, await viewerOf(request), query);
        return {
          partnership: partnership.slug,
          year,
          entries: monthsOf(entries).flatMap((month) => month.entries.map((entry) => toldEntry(entry, partnership.language))),
          gaps: gaps.map(toldGap),
        };
      },
    });
  };
}

function toldEntry(entry: NumberedEntry, language: Language) {
  const { key, what, date, time, forum, outcome, place, address, state, withheldBy } = entry;
  return {
    key,
    kind: kindOf[what],
    what,
    sentence: sentenceOf(entry, language),
    date,
    startsAt: time?.startsAt ?? null,
    endsAt: time?.endsAt ?? null,
    forum: forum === null ? null : { slug: forum.slug, name: forum.name },
    outcome,
    place,
    address,
    state,
    withheldBy,
  };
}

function toldGap(gap: WheelGap) {
  if (gap.what === 'next-plan') return { what: gap.what, forum: null, missing: null, from: null, to: null, plan: gap.plan.slug };
  const { what, forum, missing, startsOn, endsOn } = gap;
  return { what, forum: forum.slug, missing, from: startsOn, to: endsOn, plan: null };
}
