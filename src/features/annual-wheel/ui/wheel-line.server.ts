import type { Language } from '#shared/language.ts';
import { sentenceOf, type NumberedEntry } from '../index.ts';
import { kindOf, type WheelEntry, type WheelKind } from '../model/wheel-entry.ts';
import { shortened } from '#shared/text/shortened.ts';

export const longestSentence = 180;

/** An entry as the list shows it: its sentence in the reader's language. */
export type WheelLine = Pick<WheelEntry, 'key' | 'date' | 'time' | 'place' | 'address' | 'state'> &
  Readonly<{ number: number; kind: WheelKind; sentence: string; forum: string | null }>;

export function wheelLine(entry: NumberedEntry, language: Language): WheelLine {
  const { key, number, date, time, forum, place, address, state, what } = entry;
  return {
    key,
    number,
    date,
    time,
    forum: forum?.name ?? null,
    place,
    address,
    state,
    kind: kindOf[what],
    sentence: shortened(sentenceOf(entry, language), longestSentence),
  };
}
