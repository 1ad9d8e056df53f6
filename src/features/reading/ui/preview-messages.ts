import type { Messages } from '#shared/language.ts';

/** Words of the plan to be and of what differs from the plan that is. */
export const previewMessages = {
  vision: { nb: 'Målbilde', nn: 'Målbilde', en: 'Target picture' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  contacts: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  yearUnknown: { nb: 'År ukjent', nn: 'År ukjent', en: 'Year unknown' },
  statusUnknown: { nb: 'Status ukjent', nn: 'Status ukjend', en: 'Status unknown' },
  openQuestion: { nb: 'Åpent spørsmål', nn: 'Ope spørsmål', en: 'Open question' },
  fundedBy: { nb: 'Finansiert: {funding}', nn: 'Finansiert: {funding}', en: 'Funded: {funding}' },
  itemsIn: { nb: '{n} tiltak', nn: '{n} tiltak', en: '{n, plural, one {# measure} other {# measures}}' },
  noAreas: { nb: 'Leseren fant ingen områder.', nn: 'Lesaren fann ingen område.', en: 'The reader found no areas.' },
  differencesIntro: {
    nb: 'Dette blir endret i planen «{title}» når du tar inn dokumentet. Svar som er gitt før, er beholdt der dokumentet ikke sier noe annet.',
    nn: 'Dette blir endra i planen «{title}» når du tek inn dokumentet. Svar som er gitt før, er haldne på der dokumentet ikkje seier noko anna.',
    en: 'This will change in the plan “{title}” when you take in the document. Earlier answers are kept where the document does not say otherwise.',
  },
  added: { nb: 'Nye', nn: 'Nye', en: 'New' },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  moved: { nb: 'Flyttet', nn: 'Flytta', en: 'Moved' },
  removed: { nb: 'Fjernet', nn: 'Fjerna', en: 'Removed' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Etter', nn: 'Etter', en: 'After' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  nothing: { nb: 'Ingenting', nn: 'Ingenting', en: 'Nothing' },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  place: { nb: 'Plass', nn: 'Plass', en: 'Place' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  links: { nb: 'Lenker', nn: 'Lenkjer', en: 'Links' },
} satisfies Messages;
