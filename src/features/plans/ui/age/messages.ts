import type { Messages, Text } from '#shared/language.ts';
import type { Freshness } from '../../model/status-age.ts';

/** How old a status is. */
export const ageMessages = {
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  days: {
    nb: '{n, plural, one {for # dag siden} other {for # dager siden}}',
    nn: '{n, plural, one {for # dag sidan} other {for # dagar sidan}}',
    en: '{n, plural, one {# day ago} other {# days ago}}',
  },
  weeks: {
    nb: '{n, plural, one {for # uke siden} other {for # uker siden}}',
    nn: '{n, plural, one {for # veke sidan} other {for # veker sidan}}',
    en: '{n, plural, one {# week ago} other {# weeks ago}}',
  },
  months: {
    nb: '{n, plural, one {for # måned siden} other {for # måneder siden}}',
    nn: '{n, plural, one {for # månad sidan} other {for # månader sidan}}',
    en: '{n, plural, one {# month ago} other {# months ago}}',
  },
  years: { nb: 'for {n} år siden', nn: 'for {n} år sidan', en: '{n, plural, one {# year ago} other {# years ago}}' },
  said: { nb: 'Status gitt {ago}', nn: 'Status gitt {ago}', en: 'Status given {ago}' },
  unknown: { nb: 'Statusens alder er ukjent', nn: 'Alderen på statusen er ukjend', en: 'The age of the status is unknown' },
  unsaid: { nb: 'Ingen status oppgitt', nn: 'Ingen status oppgitt', en: 'No status stated' },
  label: { nb: 'Statusens alder', nn: 'Alder på statusen', en: 'Age of the status' },
  onDay: { nb: '{ago} ({date})', nn: '{ago} ({date})', en: '{ago} ({date})' },
  unanswered: {
    nb: 'Ikke besvart i statusrunden «{round}» ({date})',
    nn: 'Ikkje svart på i statusrunden «{round}» ({date})',
    en: 'Not answered in the status round “{round}” ({date})',
  },
  plan: {
    nb: '{fresh} av {total} tiltak har fersk status',
    nn: '{fresh} av {total} tiltak har fersk status',
    en: '{fresh} of {total} measures have a fresh status',
  },
  median: {
    nb: 'halvparten er gitt {ago} eller senere',
    nn: 'halvparten er gitt {ago} eller seinare',
    en: 'half of them given {ago} or later',
  },
  noneKnown: { nb: 'statusenes alder er ukjent', nn: 'alderen på statusane er ukjend', en: 'the age of the statuses is unknown' },
  oldInArea: { nb: '{n} med gammel status', nn: '{n} med gammal status', en: '{n} with an old status' },
  answered: {
    nb: 'Meldt i statusrunden «{round}» {date}',
    nn: 'Meldt i statusrunden «{round}» {date}',
    en: 'Reported in the status round “{round}” {date}',
  },
  obstacles: { nb: 'Hindringer', nn: 'Hindringar', en: 'Obstacles' },
  needsDecision: { nb: 'Trenger avklaring', nn: 'Treng avklaring', en: 'Needs a decision' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  makeCase: { nb: 'Lag sak av dette', nn: 'Lag sak av dette', en: 'Make a case of this' },
  seeAnswer: { nb: 'Se svaret', nn: 'Sjå svaret', en: 'See the answer' },
} as const satisfies Messages;

export const freshnessWords: Readonly<Record<Freshness, Text>> = {
  fresh: { nb: 'Fersk', nn: 'Fersk', en: 'Fresh' },
  ageing: { nb: 'Eldes', nn: 'Eldast', en: 'Ageing' },
  old: { nb: 'Gammel', nn: 'Gammal', en: 'Old' },
  unknown: { nb: 'Ukjent alder', nn: 'Ukjend alder', en: 'Unknown age' },
  unsaid: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
};
