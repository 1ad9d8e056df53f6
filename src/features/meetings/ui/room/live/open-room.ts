import { fromBase64 } from '../../../model/live/base64.ts';
import type { LiveField } from '../../../model/live/live-field.ts';
import { bindTextarea } from './bind-textarea.ts';
import { createLiveText, type LiveText } from './live-text.ts';
import { openStream, type Here } from './open-stream.ts';
import type { OutboxState } from './outbox.ts';
import { sendTo } from './send-update.ts';
import { keepFor, leftOvers } from './unsent-store.ts';

/** A text area of the page, with what it was made of: the text, and its state (a Yjs document in base64). */
export type OpenField = Readonly<{ field: LiveField; area: HTMLTextAreaElement; text: string; state: string }>;

export type RoomHandlers = Readonly<{
  onText: (field: LiveField, state: OutboxState) => void;
  onRoom: (mark: string) => void;
  onHere: (here: Here) => void;
  onConnected: (connected: boolean) => void;
  onAhead: (ahead: number) => void;
}>;

/** Texts that are not sent to their end: also those of an entry that the page has left. */
const unfinished = new Set<LiveText>();
let asks = false;

/** Brings the texts of an entry to life and follows the room, until the result is called. What is unsent goes on. */
export function openRoom(meeting: number, entry: number | null, fields: readonly OpenField[], handlers: RoomHandlers): () => void {
  askBeforeLeaving();
  const open = fields.map(({ field, area, text, state }) => {
    const place = { meeting, entry: entry ?? 0, field };
    const live = createLiveText(state === '' ? null : fromBase64(state), sendTo(place), keepFor(place));
    unfinished.add(live);
    const tell = (): void => handlers.onText(field, live.state());
    const unsubscribe = live.subscribe(tell);
    const unbind = bindTextarea(area, live, text);
    tell();
    return { field, live, unbind, unsubscribe };
  });
  const of = (field: LiveField): LiveText | undefined => open.find((one) => one.field === field)?.live;
  const close = openStream(meeting, entry, {
    onState(texts, ahead) {
      handlers.onAhead(ahead);
      for (const { field, live } of open) {
        live.meet(texts.get(field) ?? null);
        live.hurry();
      }
      sendLeftOvers(meeting);
    },
    onUpdate: (field, update) => of(field)?.receive(update),
    onRoom: handlers.onRoom,
    onHere: handlers.onHere,
    onConnected: handlers.onConnected,
  });
  return () => {
    close();
    for (const { live, unbind, unsubscribe } of open) {
      unbind();
      unsubscribe();
      if (!live.hasUnsent()) unfinished.delete(live);
    }
  };
}

/** What an earlier page of this browser wrote and did not get sent, in this or another entry of the meeting. */
function sendLeftOvers(meeting: number): void {
  for (const { place, update, forget } of leftOvers(meeting)) {
    sendTo(place)(crypto.randomUUID(), update).then(
      ({ outcome }) => outcome === 'stored' && forget(),
      () => undefined,
    );
  }
}

function askBeforeLeaving(): void {
  if (asks) return;
  asks = true;
  addEventListener('beforeunload', (event) => {
    for (const live of unfinished) if (live.hasUnsent()) event.preventDefault();
  });
  addEventListener('online', () => {
    for (const live of unfinished) live.hurry();
  });
}
