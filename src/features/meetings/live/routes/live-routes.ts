import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { sendProblem } from '#platform/http/send-problem.ts';
import { toBase64 } from '../../model/live/base64.ts';
import { isLiveField, largestUpdate } from '../../model/live/live-field.ts';
import { watchRooms } from '../watch/watch-rooms.ts';

type Asked = { Params: { meeting: string }; Querystring: Readonly<Record<string, unknown>> };

/**
 * What an open page of the room speaks to. GET /moter/{meeting}/rom/strom?punkt= tells of all that happens (server-sent
 * events). POST /moter/{meeting}/rom/skriv?punkt=&felt=&nokkel= takes what was written, a Yjs update of at most 256 kB,
 * and answers with what is here: `{vector}` in base64. 409 and 422 carry it too. Yjs is loaded when the first page asks.
 * A stream lasts `longest` ms.
 */
export async function liveRoutes(
  app: FastifyInstance,
  deps: Deps,
  viewerOf: (request: FastifyRequest) => Promise<Viewer>,
  longest?: number,
): Promise<void> {
  const rooms = watchRooms(deps.db, (error) => app.log.error({ err: error }, 'following a meeting failed'));
  const open = new Set<() => void>();
  // A stream never ends by itself: it would hold up the end of the program.
  app.addHook('preClose', async () => {
    for (const end of open) end();
    rooms.close();
  });

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: largestUpdate }, (_request, body, done) =>
      done(null, body),
    );

    scope.post<Asked>('/moter/:meeting/rom/skriv', { bodyLimit: largestUpdate }, async (request, reply) => {
      const { punkt, felt, nokkel } = request.query;
      if (!isLiveField(felt)) throw new AppError('invalid_input', { detail: 'felt' });
      const meeting = meetingId(request.params.meeting);
      const place = { meeting, entry: entryId(punkt), field: felt, key: String(nokkel) };
      const update = request.body instanceof Uint8Array ? request.body : new Uint8Array();
      const { pushLiveUpdate } = await import('../push-live-update.ts');
      const answer = await pushLiveUpdate(deps, await viewerOf(request), { ...place, update });
      const vector = toBase64(answer.vector);
      void reply.header('cache-control', 'no-store');
      if (answer.outcome === 'refused') return sendProblem(request, reply, new AppError(answer.code, { limit: answer.limit }), { vector });
      if (answer.outcome === 'gap') return reply.code(409).send({ vector });
      rooms.poke(meeting);
      return reply.send({ vector });
    });

    scope.get<Asked>('/moter/:meeting/rom/strom', async (request, reply) => {
      const { punkt } = request.query;
      const place = { meeting: meetingId(request.params.meeting), entry: punkt === undefined ? null : entryId(punkt) };
      const { askedAgainAfter, streamRoom } = await import('./stream-room.ts');
      return streamRoom({ deps, rooms, open, longest: longest ?? askedAgainAfter }, await viewerOf(request), place, request, reply);
    });
  });
}

function meetingId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new AppError('meeting_not_found');
  return Number(text);
}

function entryId(value: unknown): number {
  if (typeof value !== 'string' || !/^[1-9]\d{0,14}$/.test(value)) throw new AppError('live_entry_not_found');
  return Number(value);
}
