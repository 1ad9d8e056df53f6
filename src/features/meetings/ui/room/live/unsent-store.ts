import { fromBase64, toBase64 } from '../../../model/live/base64.ts';
import type { LiveField } from '../../../model/live/live-field.ts';
import type { Keep } from './outbox.ts';

/** Where a text of the room is sent. */
export type LivePlace = Readonly<{ meeting: number; entry: number; field: LiveField }>;

const prefix = 'malbilde.rom.';
/** Pages of one browser do not take each other's place in the store. */
const tab = Math.random().toString(36).slice(2, 10).padEnd(8, '0');
let opened = 0;

/** Keeps a text's unsent part in the browser's own store, which survives a reload. A full or closed store keeps nothing. */
export function keepFor({ meeting, entry, field }: LivePlace): Keep {
  const key = `${prefix}${meeting}.${entry}.${field}.${tab}${opened++}`;
  return (unsent) => {
    try {
      if (unsent) localStorage.setItem(key, toBase64(unsent));
      else localStorage.removeItem(key);
    } catch {
      // Then what is unsent lives as long as the page, which asks before it is left.
    }
  };
}

export type LeftOver = Readonly<{ place: LivePlace; update: Uint8Array; forget: () => void }>;

/** What an earlier page of this browser did not get sent from this meeting. */
export function leftOvers(meeting: number): readonly LeftOver[] {
  try {
    return Object.keys(localStorage).flatMap((key) => leftOver(key, meeting));
  } catch {
    return [];
  }
}

function leftOver(key: string, meeting: number): readonly LeftOver[] {
  const [, of, entry, field, by] = /^malbilde\.rom\.(\d+)\.(\d+)\.(notes|decision)\.(\w+)$/.exec(key) ?? [];
  const kept = localStorage.getItem(key);
  if (Number(of) !== meeting || by?.startsWith(tab) || kept === null) return [];
  const update = fromBase64(kept);
  if (update === null || update.length === 0) return [];
  // Another page may be alive and have written more: then it is still its own.
  const forget = (): void => {
    if (localStorage.getItem(key) === kept) localStorage.removeItem(key);
  };
  return [{ place: { meeting, entry: Number(entry), field: field as LiveField }, update, forget }];
}
