import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readsWithheld } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { toBase64 } from '../../model/live/base64.ts';
import { loadLiveTexts } from '../load-live-texts.ts';
import { findLiveEntry, findLiveMeeting, mayWriteLive } from '../store/find-live-entry.ts';
import { endVisit, noteVisit, renewEvery } from '../store/room-visits.ts';
import type { RoomWatch } from '../watch/watch-rooms.ts';

/** How many pages of rooms one process serves; each holds a connection. */
const mostStreams = 400;
/** What may wait for a slow reader, in bytes. */
const mostUnread = 1024 * 1024;
/** A sign of life (ms): the page hears by its absence that the net is gone. */
const beatEvery = 8_000;
/** A page is told so long (ms) and comes back: by then it may have been signed out, or given less. */
export const askedAgainAfter = 120_000;

export type StreamDeps = Readonly<{ deps: Deps; rooms: RoomWatch; open: Set<() => void>; longest: number }>;

/**
 * Server-sent events of a room: `state` with the texts of `entry` as they are, then `update`, `room` when anything else has
 * changed, `here` (how many, by role) and `beat`; `again` asks the page to come back at once. Texts go to those who may write them.
 */
export async function streamRoom(
  { deps, rooms, open, longest }: StreamDeps,
  viewer: Viewer,
  { meeting, entry }: Readonly<{ meeting: number; entry: number | null }>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { forumId } = await findLiveMeeting(deps.db, viewer, meeting);
  if (entry !== null) await findLiveEntry(deps.db, viewer, meeting, entry);
  if (rooms.count() >= mostStreams) throw new AppError('room_full');

  const visit = randomUUID();
  await noteVisit(deps.db, visit, meeting, viewer.role);
  const written = mayWriteLive(viewer, forumId) ? entry : null;
  const { raw } = reply.hijack();
  const send = (event: string, data: unknown): void => {
    raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    // One who does not read comes back and gets all at once.
    if (raw.writableLength > mostUnread) end();
  };
  const timers = [
    setTimeout(() => {
      send('again', null);
      end();
    }, longest),
    setInterval(() => send('beat', null), beatEvery),
    setInterval(() => void noteVisit(deps.db, visit, meeting, viewer.role).catch(report), renewEvery),
  ];
  let ended = false;
  let unfollow = (): void => undefined;
  let marks = 0;

  function report(error: unknown): void {
    request.log.error({ err: error }, 'a visit to a meeting was not noted');
  }
  function end(): void {
    if (ended) return;
    ended = true;
    for (const timer of timers) clearInterval(timer);
    unfollow();
    open.delete(end);
    raw.end();
    endVisit(deps.db, visit).then(() => rooms.poke(meeting), report);
  }
  open.add(end);
  raw.once('close', end);

  raw.writeHead(200, { ...headersOf(reply), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  raw.write('retry: 1000\n\n');
  try {
    const stop = await rooms.follow(meeting, {
      onUpdates(updates) {
        for (const { entry: of, field, update } of updates) if (of === written) send('update', { field, update: toBase64(update) });
      },
      onRoom(mark) {
        send('room', { mark });
        // What a contact may follow can change with the room: asked again when the page comes back.
        if (marks++ > 0 && !readsWithheld(viewer, [forumId])) end();
      },
      onHere: (here) => send('here', here),
    });
    unfollow = stop;
    if (ended) stop();
    const texts = written === null ? [] : await loadLiveTexts(deps, viewer, meeting, written);
    if (!ended) send('state', { now: Date.now(), texts: texts.map(({ field, state }) => ({ field, state })) });
  } catch (error) {
    report(error);
    end();
  }
  rooms.poke(meeting);
  return reply;
}

function headersOf(reply: FastifyReply): Record<string, string | number | string[]> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
