import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '#features/people/index.ts';
import { linkPages } from '#platform/http/page-links.ts';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { answerAssignment as writeAnswer } from '../assignments/answer-assignment.ts';
import { closeAssignment } from '../assignments/close-assignment.ts';
import { giveAssignment } from '../assignments/give-assignment.ts';
import { reportAssignment } from '../assignments/report-assignment.ts';
import { listAssignments } from '../queries/list-assignments.ts';
import { showAssignment } from '../queries/show-assignment.ts';
import { addressOf, answerAssignment, answerWholeAssignment } from './answers.ts';
import type { ApiContext } from './context.ts';
import { partnershipId } from './partnership-id.ts';
import {
  assignmentClosure,
  assignmentPath,
  assignmentSchema,
  assignmentsQuery,
  assignmentsSchema,
  newAnswer,
  newAssignment,
  newReport,
} from './schemas/assignment.ts';

const url = '/api/v1/assignments';

/** What can be done with an assignment that is there: the operation, its address, its body and its use case. */
const steps = [
  {
    operationId: 'answerAssignment',
    path: 'answers',
    summary: 'Accept or decline an assignment or input',
    body: newAnswer,
    act: writeAnswer,
  },
  {
    operationId: 'reportAssignment',
    path: 'reports',
    summary: 'Report back on an assignment or input',
    body: newReport,
    act: reportAssignment,
  },
  {
    operationId: 'closeAssignment',
    path: 'closure',
    summary: 'Close an assignment or input',
    body: assignmentClosure,
    act: closeAssignment,
  },
] as const;

/** Assignments down and input up: the list, one with its answers and reports, giving, answering, reporting and closing one. */
export function assignmentRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  const answer = async (viewer: Viewer, id: number) => answerWholeAssignment(await showAssignment(deps, viewer, id));

  return async (app) => {
    app.route({
      method: 'GET',
      url,
      schema: {
        operationId: 'listAssignments',
        tags: ['assignments'],
        summary: 'List assignments and input, the newest first',
        querystring: assignmentsQuery,
        response: { 200: assignmentsSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const { partnership, ...filter } = request.query;
        const chosen = await partnershipId(deps, partnership);
        const { total, assignments } = await listAssignments(deps, await viewerOf(request), { ...filter, partnershipId: chosen });
        linkPages(request, reply, filter, total);
        return { total, assignments: assignments.map(answerAssignment) };
      },
    });

    app.route({
      method: 'GET',
      url: `${url}/:assignment`,
      schema: {
        operationId: 'getAssignment',
        tags: ['assignments'],
        summary: 'Read an assignment or input with its answers and reports',
        params: assignmentPath,
        response: { 200: assignmentSchema, ...commonProblems },
      },
      handler: async (request) => answer(await viewerOf(request), request.params.assignment),
    });

    app.route({
      method: 'POST',
      url,
      schema: {
        operationId: 'giveAssignment',
        tags: ['assignments'],
        summary: 'Give a forum an assignment, or put input forward to one',
        body: newAssignment,
        response: { 201: assignmentSchema, ...commonProblems },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { id } = await giveAssignment(deps, actor, request.body);
        return reply
          .code(201)
          .header('location', addressOf('assignments', id))
          .send(await answer(actor, id));
      },
    });

    for (const { operationId, path, summary, body, act } of steps) {
      app.route({
        method: 'POST',
        url: `${url}/:assignment/${path}`,
        schema: {
          operationId,
          tags: ['assignments'],
          summary,
          params: assignmentPath,
          body,
          response: { 201: assignmentSchema, ...commonProblems, ...problems(409) },
        },
        handler: async (request, reply) => {
          const actor = await viewerOf(request);
          await act(deps, actor, { ...request.body, assignment: request.params.assignment });
          return reply.code(201).send(await answer(actor, request.params.assignment));
        },
      });
    }
  };
}
