import type { Messages } from '#shared/language.ts';

/** What an embedded plan says beside the plan's own words, in the plan's language. */
export const embedWords = {
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  draft: { nb: 'slik den er nå', nn: 'slik han er no', en: 'as it is now' },
  edition: { nb: 'utgave {number}', nn: 'utgåve {number}', en: 'edition {number}' },
  opensHere: {
    nb: 'Lenkene åpner planen i samme vindu.',
    nn: 'Lenkjene opnar planen i same vindauget.',
    en: 'The links open the plan in the same window.',
  },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  vision: { nb: 'Målbilde', nn: 'Målbilde', en: 'Target picture' },
  open: { nb: 'Åpent spørsmål', nn: 'Ope spørsmål', en: 'Open question' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
  unplaced: { nb: 'År ukjent', nn: 'År ukjent', en: 'Year unknown' },
  nothing: { nb: 'Ingen tiltak i dette området.', nn: 'Ingen tiltak i dette området.', en: 'No measures in this area.' },
  table: { nb: 'Tiltak: {area}', nn: 'Tiltak: {area}', en: 'Measures: {area}' },
} as const satisfies Messages;
