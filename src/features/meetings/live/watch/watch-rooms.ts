import type { Db } from '#platform/db/db.ts';
import { countVisits } from '../store/room-visits.ts';
import { lastUpdate, markOfRoom, updatesSince, type SeenUpdate } from './look-at-room.ts';

/** How often a room is looked at while somebody has it open (ms): so late another process's writers are seen at most. */
const every = 400;

type RoomListener = Readonly<{
  onUpdates: (updates: readonly SeenUpdate[]) => void;
  onRoom: (mark: string) => void;
  onHere: (here: Readonly<Record<string, number>>) => void;
}>;

export type RoomWatch = Readonly<{
  /** Tells of all that happens in the meeting from now on, when the promise is kept; call the result to end it. */
  follow: (meeting: number, listener: RoomListener) => Promise<() => void>;
  /** Looks at once: somebody in this process has just written. Only a hint; the clock sees it too. */
  poke: (meeting: number) => void;
  count: () => number;
  close: () => void;
}>;

type Room = {
  readonly listeners: Set<RoomListener>;
  since: number;
  mark: string;
  here: string;
  looking: boolean;
  again: boolean;
  timer: ReturnType<typeof setInterval> | undefined;
};

/** Follows the rooms that somebody has open, in the database alone: any number of processes may serve one room. */
export function watchRooms(db: Db, onError: (error: unknown) => void): RoomWatch {
  const rooms = new Map<number, Room>();

  async function look(meeting: number, room: Room): Promise<void> {
    if (room.looking) {
      room.again = true;
      return;
    }
    room.looking = true;
    try {
      do {
        room.again = false;
        await lookOnce(db, meeting, room);
      } while (room.again && room.listeners.size > 0);
    } catch (error) {
      onError(error);
    } finally {
      room.looking = false;
    }
  }

  function start(meeting: number, since: number): Room {
    const room: Room = { listeners: new Set(), since, mark: '', here: '', looking: false, again: false, timer: undefined };
    room.timer = setInterval(() => void look(meeting, room), every);
    rooms.set(meeting, room);
    return room;
  }

  function leave(meeting: number, room: Room, listener: RoomListener): void {
    room.listeners.delete(listener);
    if (room.listeners.size > 0) return;
    clearInterval(room.timer);
    if (rooms.get(meeting) === room) rooms.delete(meeting);
  }

  return {
    async follow(meeting, listener) {
      const since = await lastUpdate(db, meeting);
      // Nothing may be awaited from here on: the room could be left meanwhile.
      const room = rooms.get(meeting) ?? start(meeting, since);
      room.listeners.add(listener);
      if (room.mark !== '') listener.onRoom(room.mark);
      if (room.here !== '') listener.onHere(JSON.parse(room.here) as Readonly<Record<string, number>>);
      void look(meeting, room);
      return () => leave(meeting, room, listener);
    },
    poke(meeting) {
      const room = rooms.get(meeting);
      if (room) void look(meeting, room);
    },
    count: () => [...rooms.values()].reduce((sum, { listeners }) => sum + listeners.size, 0),
    close() {
      for (const { timer } of rooms.values()) clearInterval(timer);
      rooms.clear();
    },
  };
}

async function lookOnce(db: Db, meeting: number, room: Room): Promise<void> {
  const [updates, mark, visits] = await Promise.all([
    updatesSince(db, meeting, room.since),
    markOfRoom(db, meeting),
    countVisits(db, meeting),
  ]);
  const here = JSON.stringify(visits);
  room.since = updates.at(-1)?.id ?? room.since;
  const tells = { mark: mark !== room.mark, here: here !== room.here };
  room.mark = mark;
  room.here = here;
  for (const listener of room.listeners) {
    if (updates.length > 0) listener.onUpdates(updates);
    if (tells.mark) listener.onRoom(mark);
    if (tells.here) listener.onHere(visits);
  }
}
