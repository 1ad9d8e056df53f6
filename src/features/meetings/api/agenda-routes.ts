import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { addAgendaItem, newAgendaItem } from '../agenda/add-agenda-item.ts';
import { listBacklog } from '../queries/list-backlog.ts';
import { answerEntry } from './answers.ts';
import type { ApiContext } from './context.ts';
import { addedEntry, backlogPath, backlogSchema } from './schemas/entry.ts';
import { meetingPath } from './schemas/meeting.ts';

const body = newAgendaItem.meta({ id: 'NewAgendaEntry', examples: [{ title: 'Felles rutine', type: 'decision', minutes: 20 }] });

/** Entries of agendas, and what waits for a meeting of a forum. */
export function agendaRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: 'POST',
      url: '/api/v1/meetings/:meeting/entries',
      schema: {
        operationId: 'addAgendaItem',
        tags: ['meetings'],
        summary: 'Put an entry on the agenda, from a case or free',
        params: meetingPath,
        body,
        response: { 201: addedEntry, ...commonProblems, ...problems(409) },
      },
      handler: async (request, reply) => {
        const added = await addAgendaItem(deps, await viewerOf(request), { ...request.body, meeting: request.params.meeting });
        return reply.code(201).send(added);
      },
    });

    app.route({
      method: 'GET',
      url: '/api/v1/fora/:forum/backlog',
      schema: {
        operationId: 'listBacklog',
        tags: ['meetings'],
        summary: 'List what waits for a meeting of the forum',
        description: 'For those who keep the fora and for members.',
        params: backlogPath,
        response: { 200: backlogSchema, ...commonProblems },
      },
      handler: async (request) => {
        const entries = await listBacklog(deps, await viewerOf(request), request.params.forum);
        return { entries: entries.map(answerEntry) };
      },
    });

    app.route({
      method: 'POST',
      url: '/api/v1/fora/:forum/backlog',
      schema: {
        operationId: 'addToBacklog',
        tags: ['meetings'],
        summary: 'Let an entry wait for a meeting of the forum',
        params: backlogPath,
        body,
        response: { 201: addedEntry, ...commonProblems },
      },
      handler: async (request, reply) => {
        const added = await addAgendaItem(deps, await viewerOf(request), { ...request.body, forum: request.params.forum });
        return reply.code(201).send(added);
      },
    });
  };
}
