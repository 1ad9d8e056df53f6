import type { FastifyInstance } from 'fastify';
import { calendarAnswer } from '#features/meetings/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { baseAddress } from '#web/server/base-address.ts';
import { createKeptAnswers } from '#web/server/kept-answer.ts';
import { kindOfSlug } from '../model/kind-slugs.ts';
import { wheelCalendar } from './wheel-calendar.ts';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `/arshjul/calendar.ics` for everybody; `helsefellesskap`, `forum`, `sektor` and `hva` narrow it as they do the page. */
export function wheelCalendarRoute(app: FastifyInstance, deps: Deps): void {
  const answers = createKeptAnswers(deps);
  app.get<{ Querystring: Query }>('/arshjul/calendar.ics', (request, reply) => {
    const base = baseAddress(request, deps);
    const text = (name: string): string | undefined => {
      const value = request.query[name];
      return (typeof value === 'string' ? value : value?.[0]) || undefined;
    };
    const query = { partnership: text('helsefellesskap'), forum: text('forum'), sector: text('sektor'), kind: kindOfSlug(text('hva')) };
    const key = `wheel ${base} ${osloToday()} ${JSON.stringify(query)}`;
    return answers.send(request, reply, key, async () => calendarAnswer(await wheelCalendar(deps, query, base), 'arshjul'));
  });
}
