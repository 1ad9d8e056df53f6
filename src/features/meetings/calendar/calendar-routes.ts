import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { demand, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { contentDisposition } from '#platform/http/content-disposition.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { baseAddress } from '#web/server/base-address.ts';
import { createKeptAnswers, type Answer } from '#web/server/kept-answer.ts';
import { forumCalendar, meetingCalendar } from './forum-calendar.ts';
import { personCalendar } from './person-calendar.ts';

const type = 'text/calendar; charset=utf-8';
const rowNumber = /^[1-9]\d{0,14}$/;

/** A page of any site may read what is public. */
const openHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** A calendar file for everybody, as a kept answer. */
export function calendarAnswer(body: string, fileName: string): Answer {
  return { body, type, headers: { ...openHeaders, 'content-disposition': contentDisposition(`${fileName}.ics`, { isShown: true }) } };
}

/**
 * `/fora/{forum}/calendar.ics` and `/moter/{meeting}/calendar.ics` for everybody, `/personer/{word}/calendar.ics` for who
 * has the word, `/moter/{meeting}/invite.ics` for who takes part: with the address to take part at.
 */
export async function calendarRoutes(
  app: FastifyInstance,
  deps: Deps,
  viewer: (request: FastifyRequest) => Promise<Viewer>,
): Promise<void> {
  const answers = createKeptAnswers(deps);

  app.get<{ Params: { forum: string } }>('/fora/:forum/calendar.ics', (request, reply) => {
    const base = baseAddress(request, deps);
    const { forum } = request.params;
    return answers.send(request, reply, `forum ${base} ${forum}`, async () =>
      calendarAnswer(await forumCalendar(deps, forum, base), forum),
    );
  });

  app.get<{ Params: { meeting: string } }>('/moter/:meeting/calendar.ics', (request, reply) => {
    const base = baseAddress(request, deps);
    const { meeting } = request.params;
    if (!rowNumber.test(meeting)) throw new AppError('meeting_not_found');
    return answers.send(request, reply, `meeting ${base} ${meeting}`, async () =>
      calendarAnswer(await meetingCalendar(deps, Number(meeting), base), `moter-${meeting}`),
    );
  });

  app.get<{ Params: { meeting: string } }>('/moter/:meeting/invite.ics', async (request, reply) => {
    const { meeting } = request.params;
    if (!rowNumber.test(meeting)) throw new AppError('meeting_not_found');
    demand(await viewer(request), 'meeting.read-inside');
    const body = await meetingCalendar(deps, Number(meeting), baseAddress(request, deps), { forMembers: true });
    return reply
      .headers({ 'content-type': type, 'cache-control': 'private, no-cache', 'content-disposition': contentDisposition('invite.ics') })
      .send(body);
  });

  app.get<{ Params: { word: string } }>('/personer/:word/calendar.ics', { config: { isSecretPath: true } }, async (request, reply) => {
    const body = await personCalendar(deps, request.params.word, baseAddress(request, deps));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    reply.headers({ 'content-type': type, etag, 'cache-control': 'private, max-age=60', 'x-robots-tag': 'noindex' });
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.includes(etag)) return reply.code(304).removeHeader('content-type').send();
    return reply.send(body);
  });
}
