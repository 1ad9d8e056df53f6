import { fromBase64 } from '../../../model/live/base64.ts';
import { isLiveField, type LiveField } from '../../../model/live/live-field.ts';

/** How many have the room open, by role. */
export type Here = Readonly<Record<string, number>>;

export type StreamHandlers = Readonly<{
  /** the texts as the server has them; `ahead` is how far its clock is before ours (ms) */
  onState: (texts: ReadonlyMap<LiveField, Uint8Array | null>, ahead: number) => void;
  onUpdate: (field: LiveField, update: Uint8Array) => void;
  onRoom: (mark: string) => void;
  onHere: (here: Here) => void;
  onConnected: (connected: boolean) => void;
}>;

/** Without a sign of life for so long (ms) the net is gone, whatever the browser says. */
const silence = 20_000;
const pause = 1_000;

/** Follows a room until it is closed; comes back by itself, and gets all at once when it does. */
export function openStream(meeting: number, entry: number | null, handlers: StreamHandlers): () => void {
  let source: EventSource | null = null;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function connect(): void {
    if (closed) return;
    source?.close();
    const stream = new EventSource(`/moter/${meeting}/rom/strom${entry === null ? '' : `?punkt=${entry}`}`);
    source = stream;
    alive();
    const on = (name: string, take: (data: unknown) => void): void =>
      stream.addEventListener(name, (event) => {
        alive();
        take(JSON.parse(event.data as string));
      });
    on('beat', () => undefined);
    on('again', connect);
    on('state', (data) => {
      const { now, texts } = data as Readonly<{ now: number; texts: readonly Readonly<{ field: string; state: string }>[] }>;
      handlers.onConnected(true);
      handlers.onState(
        new Map(texts.flatMap(({ field, state }) => (isLiveField(field) ? [[field, bytesOf(state)]] : []))),
        now - Date.now(),
      );
    });
    on('update', (data) => {
      const { field, update } = data as Readonly<{ field: string; update: string }>;
      const bytes = bytesOf(update);
      if (isLiveField(field) && bytes) handlers.onUpdate(field, bytes);
    });
    on('room', (data) => handlers.onRoom((data as Readonly<{ mark: string }>).mark));
    on('here', (data) => handlers.onHere(data as Here));
    stream.addEventListener('error', () => {
      handlers.onConnected(false);
      // A stream that the server ended or refused is not opened again by the browser in every case.
      again(pause);
    });
  }

  function alive(): void {
    again(silence);
  }

  function again(after: number): void {
    clearTimeout(watch);
    watch = setTimeout(connect, after);
  }

  addEventListener('online', connect);
  connect();
  return () => {
    closed = true;
    clearTimeout(watch);
    source?.close();
    removeEventListener('online', connect);
  };
}

function bytesOf(text: string): Uint8Array | null {
  return text === '' ? null : fromBase64(text);
}
