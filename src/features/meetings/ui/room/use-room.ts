import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useRevalidator } from 'react-router';
import { liveFields, type LiveField } from '../../model/live/live-field.ts';
import type { OutboxState } from './live/outbox.ts';
import type { ShownRoom } from './show-room.server.ts';

export type RoomLife = Readonly<{
  /** whether the texts are alive: before that, and without JavaScript, they are plain forms */
  isLive: boolean;
  connected: boolean;
  here: Readonly<Record<string, number>>;
  /** how far the server's clock is before this machine's (ms) */
  ahead: number;
  texts: Readonly<Partial<Record<LiveField, OutboxState>>>;
  areas: Readonly<Record<LiveField, RefObject<HTMLTextAreaElement | null>>>;
}>;

/** Brings the shown entry's texts to life, and has the page read anew when anything else of the room has changed. */
export function useRoom({ meeting, entry, texts, writes }: Pick<ShownRoom, 'meeting' | 'entry' | 'texts' | 'writes'>): RoomLife {
  const areas = { notes: useRef<HTMLTextAreaElement>(null), decision: useRef<HTMLTextAreaElement>(null) };
  const [life, setLife] = useState<Omit<RoomLife, 'areas'>>({ isLive: false, connected: true, here: {}, ahead: 0, texts: {} });
  const { revalidate } = useRevalidator();
  const entryId = entry?.id ?? null;

  // The texts are alive from here on: what the page reads later is older than what they know.
  const fieldsNow = useEffectEvent(() =>
    liveFields.flatMap((field) => {
      const area = areas[field].current;
      const made = texts.find((text) => text.field === field);
      return area && made ? [{ field, area, text: made.text, state: made.state }] : [];
    }),
  );
  const readAnew = useEffectEvent(() => void revalidate());

  useEffect(() => {
    let close: (() => void) | null = null;
    let isGone = false;
    let mark: string | null = null;
    const fields = writes ? fieldsNow() : [];
    const change = (part: Partial<RoomLife>): void => setLife((before) => ({ ...before, ...part }));

    async function open(): Promise<void> {
      const { openRoom } = await import('./live/open-room.ts');
      if (isGone) return;
      close = openRoom(meeting.id, entryId, fields, {
        onText: (field, state) => setLife((before) => ({ ...before, texts: { ...before.texts, [field]: state } })),
        onConnected: (connected) => change({ connected }),
        onHere: (here) => change({ here }),
        onAhead: (ahead) => change({ ahead }),
        onRoom(now) {
          if (mark !== null && mark !== now) readAnew();
          mark = now;
        },
      });
      change({ isLive: fields.length > 0 });
    }
    void open();
    return () => {
      isGone = true;
      close?.();
      change({ isLive: false, texts: {} });
    };
  }, [meeting.id, entryId, writes]);

  return { ...life, areas };
}
