import type { Messages } from '#shared/language.ts';

/** What a feed says beside the words of the story, in the plan's language. */
export const feedWords = {
  changes: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
  allChanges: { nb: 'Endringer i planene', nn: 'Endringar i planane', en: 'Changes to the plans' },
  several: {
    nb: '{count, plural, one {én endring} other {# endringer}}',
    nn: '{count, plural, one {éi endring} other {# endringar}}',
    en: '{count, plural, one {one change} other {# changes}}',
  },
  moreThere: { nb: '… og {count} til', nn: '… og {count} til', en: '… and {count} more' },
  undone: { nb: 'Angret', nn: 'Angra', en: 'Undone' },
  empty: { nb: 'tomt', nn: 'tomt', en: 'empty' },
} as const satisfies Messages;
