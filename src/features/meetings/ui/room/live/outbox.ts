import { mergeUpdates } from 'yjs';

/** What became of something that was sent; sending rejects where no answer came. */
export type SendAnswer = Readonly<
  | { outcome: 'stored' }
  /** it builds on what is not there: all beyond `vector` is to be sent */
  | { outcome: 'gap'; vector: Uint8Array }
  /** the text must not stand so: `message` says why, and it is sent again when it is changed */
  | { outcome: 'refused'; message: string; vector: Uint8Array }
  /** nothing more is taken in here */
  | { outcome: 'closed'; message: string }
>;

export type Send = (key: string, update: Uint8Array) => Promise<SendAnswer>;

/** Keeps what is not sent yet where a reload finds it; null when all is. */
export type Keep = (unsent: Uint8Array | null) => void;

export type OutboxState = Readonly<{ phase: 'saved' | 'saving' | 'offline' | 'refused' | 'closed'; message: string | null }>;

export type Outbox = Readonly<{
  put: (update: Uint8Array) => void;
  /** The text has become another one: what was refused may be right now. */
  tryAgain: () => void;
  /** Tries at once what waits for the net. */
  hurry: () => void;
  isEmpty: () => boolean;
  state: () => OutboxState;
}>;

const firstWait = 400;
const longestWait = 4_000;
/** The shortest time between two sendings (ms): one who types fast sends a few letters at a time. */
const apart = 80;

/**
 * Sends what is put into it in its order, one thing at a time, again and again until it is stored. What has not been is
 * in `keep`. `beyond` gives all that the document holds beyond what the server has.
 */
export function createOutbox(send: Send, keep: Keep, beyond: (vector: Uint8Array) => Uint8Array, onState: () => void): Outbox {
  let waiting: Uint8Array | null = null;
  let flying: Readonly<{ key: string; update: Uint8Array }> | null = null;
  let refusedAt: Uint8Array | null = null;
  let running = false;
  let wait = firstWait;
  let wake: (() => void) | null = null;
  let shown: OutboxState = { phase: 'saved', message: null };

  function show(phase: OutboxState['phase'], message: string | null = null): void {
    if (shown.phase === phase && shown.message === message) return;
    shown = { phase, message };
    onState();
  }

  function keepUnsent(): void {
    if (flying && waiting) keep(mergeUpdates([flying.update, waiting]));
    else keep(flying?.update ?? waiting);
  }

  async function run(): Promise<void> {
    if (running || shown.phase === 'closed') return;
    running = true;
    let goesOn = true;
    while (goesOn && (waiting || flying)) {
      if (!flying && waiting) {
        flying = { key: crypto.randomUUID(), update: waiting };
        waiting = null;
      }
      if (!flying) break;
      if (shown.phase !== 'offline') show('saving');
      const answer = await send(flying.key, flying.update).catch(() => null);
      if (answer === null) {
        show('offline');
        await pause(wait * (0.75 + Math.random() / 2));
        wait = Math.min(wait * 2, longestWait);
        continue;
      }
      wait = firstWait;
      goesOn = take(answer);
      if (goesOn && waiting) await pause(apart);
    }
    running = false;
    if (goesOn && isEmpty()) show('saved');
  }

  /** False where nothing more is to be sent for now. */
  function take(answer: SendAnswer): boolean {
    if (answer.outcome === 'closed') {
      show('closed', answer.message);
      return false;
    }
    flying = null;
    if (answer.outcome === 'stored') {
      keepUnsent();
      return true;
    }
    // Something may have been typed while it was asked: then the text is another one already.
    const isChanged = waiting !== null;
    waiting = beyond(answer.vector);
    keepUnsent();
    if (answer.outcome === 'gap') return true;
    show('refused', answer.message);
    if (isChanged) return true;
    refusedAt = answer.vector;
    waiting = null;
    return false;
  }

  function isEmpty(): boolean {
    return waiting === null && flying === null && refusedAt === null;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        wake = null;
        resolve();
      };
      const timer = setTimeout(done, ms);
      wake = done;
    });
  }

  function put(update: Uint8Array): void {
    if (refusedAt) {
      waiting = beyond(refusedAt);
      refusedAt = null;
    } else waiting = waiting ? mergeUpdates([waiting, update]) : update;
    keepUnsent();
    void run();
  }

  return {
    put,
    tryAgain() {
      if (refusedAt) put(new Uint8Array());
    },
    hurry() {
      wait = firstWait;
      wake?.();
    },
    isEmpty,
    state: () => shown,
  };
}
