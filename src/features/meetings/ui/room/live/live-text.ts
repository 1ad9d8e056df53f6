import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, equalSnapshots, snapshot, UndoManager, type Text } from 'yjs';
import { keepable, liveTextName } from '../../../model/live/live-field.ts';
import type { TextEdit } from '../../../model/live/text-edit.ts';
import { createOutbox, type Keep, type OutboxState, type Send } from './outbox.ts';

export type LiveText = Readonly<{
  text: Text;
  undo: UndoManager;
  /** What the writer did. */
  edit: (edit: TextEdit) => void;
  /** What others did; while held it waits. */
  receive: (update: Uint8Array) => void;
  /** All that the server has (null: nothing): what it gives is taken in, what it lacks is sent. */
  meet: (there: Uint8Array | null) => void;
  hold: () => void;
  release: () => void;
  hurry: () => void;
  hasUnsent: () => boolean;
  state: () => OutboxState;
  subscribe: (listener: () => void) => () => void;
}>;

const others = Symbol('others');

/**
 * A text that several write at once, from `state` on (a Yjs document, null for an empty one). Whatever the writer does
 * is in `keep` at once, and stays there until the server has said that it is stored.
 */
export function createLiveText(state: Uint8Array | null, send: Send, keep: Keep): LiveText {
  const doc = new Doc();
  const text = doc.getText(liveTextName);
  if (state) applyUpdate(doc, state, others);
  const writer = Symbol('the writer');
  const undo = new UndoManager(text, { trackedOrigins: new Set([writer]) });
  const listeners = new Set<() => void>();
  let held: Uint8Array[] | null = null;
  const outbox = createOutbox(
    send,
    keep,
    (vector) => encodeStateAsUpdate(doc, vector),
    () => {
      for (const listener of listeners) listener();
    },
  );

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === others) outbox.tryAgain();
    else outbox.put(update);
  });

  function receive(update: Uint8Array): void {
    if (held) held.push(update);
    else applyUpdate(doc, update, others);
  }

  return {
    text,
    undo,
    edit({ at, removed, inserted }) {
      doc.transact(() => {
        text.delete(at, removed);
        text.insert(at, keepable(inserted));
      }, writer);
    },
    receive,
    meet(there) {
      if (there) receive(there);
      if (held || !outbox.isEmpty()) return;
      const server = new Doc();
      if (there) applyUpdate(server, there);
      if (!equalSnapshots(snapshot(server), snapshot(doc))) outbox.put(encodeStateAsUpdate(doc, encodeStateVector(server)));
    },
    hold() {
      held ??= [];
    },
    release() {
      const all = held ?? [];
      held = null;
      for (const update of all) applyUpdate(doc, update, others);
    },
    hurry: outbox.hurry,
    hasUnsent: () => !outbox.isEmpty(),
    state: outbox.state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
