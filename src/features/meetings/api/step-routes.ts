import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Viewer } from '#features/people/index.ts';
import { commonProblems, problems } from '#platform/http/problem-schema.ts';
import { attendanceInput, recordAttendance } from '../attendance/record-attendance.ts';
import { approveMinutes } from '../minutes/approve-minutes.ts';
import { sendMinutes } from '../minutes/send-minutes.ts';
import { showMeeting } from '../queries/show-meeting.ts';
import { callMeeting, cancelMeeting, closeMeeting, openMeeting, reopenMeeting } from '../take-steps.ts';
import { answerMeeting } from './answers.ts';
import type { ApiContext } from './context.ts';
import { meetingPath, meetingSchema, newApproval, newStep } from './schemas/meeting.ts';

const url = '/api/v1/meetings/:meeting';
const take = { called: callMeeting, opened: openMeeting, closed: closeMeeting, reopened: reopenMeeting, cancelled: cancelMeeting };
const changed = { ...commonProblems, ...problems(409) };

/** The steps of a meeting, who was there, and its minutes. */
export function stepRoutes({ deps, viewerOf }: ApiContext): FastifyPluginAsyncZod {
  const answer = async (viewer: Viewer, id: number) => answerMeeting(await showMeeting(deps, viewer, id));

  return async (app) => {
    app.route({
      method: 'POST',
      url: `${url}/steps`,
      schema: {
        operationId: 'takeMeetingStep',
        tags: ['meetings'],
        summary: 'Call, open, close, reopen or cancel a meeting',
        params: meetingPath,
        body: newStep,
        response: { 201: meetingSchema, ...changed },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        const { step, why } = request.body;
        await take[step](deps, actor, { meeting: request.params.meeting, why });
        return reply.code(201).send(await answer(actor, request.params.meeting));
      },
    });

    app.route({
      method: 'PUT',
      url: `${url}/attendance`,
      schema: {
        operationId: 'recordAttendance',
        tags: ['meetings'],
        summary: 'Record who was there, all of it at once',
        description: 'What was recorded before is replaced. `version` is the meeting’s, as it was read.',
        params: meetingPath,
        body: attendanceInput.meta({ examples: [{ version: 1, attendance: [{ name: 'Gjest', presence: 'present' }] }] }),
        response: { 200: meetingSchema, ...changed },
      },
      handler: async (request) => {
        const actor = await viewerOf(request);
        await recordAttendance(deps, actor, { ...request.body, meeting: request.params.meeting });
        return answer(actor, request.params.meeting);
      },
    });

    app.route({
      method: 'POST',
      url: `${url}/minutes`,
      schema: {
        operationId: 'sendMinutes',
        tags: ['meetings'],
        summary: 'Freeze the minutes as they are, and send them to the members',
        params: meetingPath,
        response: { 201: meetingSchema, ...changed },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        await sendMinutes(deps, actor, request.params);
        return reply.code(201).send(await answer(actor, request.params.meeting));
      },
    });

    app.route({
      method: 'POST',
      url: `${url}/approval`,
      schema: {
        operationId: 'approveMinutes',
        tags: ['meetings'],
        summary: 'Approve the minutes that were sent last',
        description: 'From then on nothing of the meeting changes; corrections are additions.',
        params: meetingPath,
        body: newApproval,
        response: { 201: meetingSchema, ...changed },
      },
      handler: async (request, reply) => {
        const actor = await viewerOf(request);
        await approveMinutes(deps, actor, { ...request.body, meeting: request.params.meeting });
        return reply.code(201).send(await answer(actor, request.params.meeting));
      },
    });
  };
}
