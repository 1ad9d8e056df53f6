import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { listPartnerships } from '#features/people/index.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems } from '#platform/http/problem-schema.ts';
import { planMeeting, planMeetingInput } from '../plan-meeting.ts';
import { listMeetings } from '../queries/list-meetings.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { addressOf, answerMeeting, answerSummary } from './answers.ts';
import type { ApiContext } from './context.ts';
import { meetingPath, meetingSchema, meetingsQuery, meetingsSchema } from './schemas/meeting.ts';

const url = '/api/v1/meetings';

/** The list of meetings, one with its agenda and minutes, and planning one. */
export function meetingRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: 'listMeetings',
        tags: ['meetings'],
        summary: 'List meetings',
        description: 'Drafts are listed to those who keep the fora and to members alone.',
        querystring: meetingsQuery,
        response: { 200: meetingsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership, state, ...filter } = request.query;
        const partnershipId =
          partnership === undefined ? undefined : ((await listPartnerships(deps.db)).find(({ slug }) => slug === partnership)?.id ?? 0);
        const states = state === undefined ? undefined : [state];
        const { total, meetings } = await listMeetings(deps, await viewerOf(request), { ...filter, partnershipId, states });
        linkPages(request, reply, filter, total);
        return { total, meetings: meetings.map(answerSummary) };
      },
    });

    app.route({
      method: 'GET',
      url: `${url}/:meeting`,
      schema: {
        operationId: 'getMeeting',
        tags: ['meetings'],
        summary: 'Read a meeting with its agenda and minutes',
        description: 'What is withheld is there as an entry, with its number, type and paragraph.',
        params: meetingPath,
        response: { 200: meetingSchema, ...commonProblems },
      },
      handler: async (request) => answerMeeting(await showMeeting(deps, await viewerOf(request), request.params.meeting)),
    });

    app.route({
      method: 'POST',
      url,
      schema: {
        operationId: 'planMeeting',
        tags: ['meetings'],
        summary: 'Plan a meeting of a forum, as a draft',
        body: planMeetingInput.meta({ examples: [{ forum: 'utvalget', date: '2030-04-02', startClock: '09:00', endClock: '11:00' }] }),
        response: { 201: meetingSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { id } = await planMeeting(deps, actor, request.body);
        return reply
          .code(201)
          .header('location', addressOf(id))
          .send(answerMeeting(await showMeeting(deps, actor, id)));
      },
    });
  };
}
