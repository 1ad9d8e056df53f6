import type { CalendarEvent } from '#features/meetings/index.ts';
import type { Language } from '#shared/language.ts';
import type { WheelEntry } from '../model/wheel-entry.ts';
import { kindWord, sentenceOf } from '../words/entry-words.ts';
import { shortened } from '#shared/text/shortened.ts';

const longestTitle = 120;

/** `base`: where the installation is reached, without a slash at the end. */
type Options = Readonly<{ base: string; partnership: string; language: Language }>;

/** The entries as they stand in a calendar: a meeting with its time where that is known, all else as a whole day. */
export function wheelEvents(entries: readonly WheelEntry[], { base, partnership, language }: Options): readonly CalendarEvent[] {
  return entries.map((entry) => {
    const url = `${base}${entry.address}`;
    const where = entry.forum === null ? null : (entry.forum.shortName ?? entry.forum.name);
    const sentence = shortened(sentenceOf(entry, language), longestTitle);
    return {
      uid: `arshjul-${entry.key}@${partnership}.malbilde`,
      when: entry.time ?? { day: entry.date },
      title: where === null || (entry.what === 'meeting' && entry.title === null) ? sentence : `${where}: ${sentence}`,
      description: [kindWord(entry, language), entry.forum?.name, url].filter(Boolean).join('\n'),
      location: entry.place,
      url,
      sequence: entry.sequence,
      isCancelled: entry.state === 'cancelled',
      updatedAt: entry.updatedAt,
    };
  });
}
