/** The texts that a room writes of an entry: its notes, and the decision as it takes shape. */
export const liveFields = ['notes', 'decision'] as const;
export type LiveField = (typeof liveFields)[number];

export function isLiveField(value: unknown): value is LiveField {
  return liveFields.some((field) => field === value);
}

/** The name of the one text in its Yjs document, the same in the browser and on the server. */
export const liveTextName = 'text';

/** Longest text of a field in characters: what is typed, and what the server takes at most. */
export const longestLive: Readonly<Record<LiveField, number>> = { notes: 20_000, decision: 4_000 };

/** Control characters but tab and newline, and half characters: no page can show them. */
const controls = /[^\P{Cc}\t\n]/gu;

/** What of a typed or pasted text can be kept. */
export function keepable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '');
}

/** What may be sent at once, in bytes of a Yjs update. */
export const largestUpdate = 256 * 1024;
