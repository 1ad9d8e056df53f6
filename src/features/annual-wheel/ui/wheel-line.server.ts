import type { ForumSummary } from '#features/fora/index.ts';
import type { Language } from '#shared/language.ts';
import { sentenceOf, type NumberedEntry } from '../index.ts';
import { kindOf, type WheelEntry, type WheelKind } from '../model/wheel-entry.ts';
import { shortened } from '../words/shortened.ts';
import { ringOf, type Ring } from './model/rings.ts';

const longest = 180;

/** An entry as the page shows it: its sentence in the reader's language, and its ring. */
export type WheelLine = Pick<WheelEntry, 'key' | 'date' | 'time' | 'forum' | 'place' | 'address' | 'state'> &
  Readonly<{ number: number; kind: WheelKind; sentence: string; ring: number }>;

export function wheelLine(entry: NumberedEntry, fora: readonly ForumSummary[], rings: readonly Ring[], language: Language): WheelLine {
  const { key, number, date, time, forum, place, address, state, what } = entry;
  const level = forum === null ? null : (fora.find(({ id }) => id === forum.id) ?? null);
  return {
    key,
    number,
    date,
    time,
    forum,
    place,
    address,
    state,
    kind: kindOf[what],
    sentence: shortened(sentenceOf(entry, language), longest),
    ring: ringOf(rings, level),
  };
}
