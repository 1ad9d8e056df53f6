import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, equalSnapshots, snapshot, type Snapshot } from 'yjs';
import { AppError } from '#shared/errors/app-error.ts';
import { liveTextName } from '../../model/live/live-field.ts';

/** A text as Yjs keeps it, put together from all that was done to it. */
export function liveDoc(updates: readonly Uint8Array[]): Doc {
  const doc = new Doc();
  for (const update of updates) applyUpdate(doc, update);
  return doc;
}

export function textOf(doc: Doc): string {
  return doc.getText(liveTextName).toJSON();
}

/** What a writer sent, put into the document. Throws invalid_input where it is no update of Yjs, or more than plain text. */
export function takeIn(doc: Doc, update: Uint8Array): void {
  try {
    applyUpdate(doc, update);
  } catch {
    throw new AppError('invalid_input', { detail: 'update' });
  }
  const isPlain = [...doc.share.keys()].every((name) => name === liveTextName) && doc.getText(liveTextName).length === textOf(doc).length;
  if (!isPlain) throw new AppError('invalid_input', { detail: 'update' });
}

/** Bytes of the whole document: what is written and erased again leaves traces that no length of the text tells. */
export function sizeOf(doc: Doc): number {
  return encodeStateAsUpdate(doc).length;
}

/** True where an update builds on something that is not here: it waits, and its text does not show. */
export function hasGaps(doc: Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** All that the document holds beyond `vector`; letters that were taken out again are not in it. */
export function beyond(doc: Doc, vector?: Uint8Array): Uint8Array {
  return encodeStateAsUpdate(doc, vector);
}

export function vectorOf(doc: Doc): Uint8Array {
  return encodeStateVector(doc);
}

/** What the document holds now, to be compared with what it holds after an update. */
export function standOf(doc: Doc): Snapshot {
  return snapshot(doc);
}

export function isUnchanged(doc: Doc, before: Snapshot): boolean {
  return equalSnapshots(before, snapshot(doc));
}
