import type { Messages } from '#shared/language.ts';

export const seatMessages = {
  add: { nb: 'Legg til en plass', nn: 'Legg til ein plass', en: 'Add a seat' },
  edit: { nb: 'Endre plassen', nn: 'Endre plassen', en: 'Change the seat' },
  remove: { nb: 'Ta bort plassen', nn: 'Ta bort plassen', en: 'Take the seat away' },
  role: { nb: 'Plassen, som kilden skriver den', nn: 'Plassen, som kjelda skriv han', en: 'The seat, as the source writes it' },
  party: { nb: 'Part', nn: 'Part', en: 'Party' },
  organisation: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Organisation' },
  function: { nb: 'Oppgave i forumet', nn: 'Oppgåve i forumet', en: 'Function in the forum' },
  levelRequired: {
    nb: 'Nivå som kreves (for eksempel direktør)',
    nn: 'Nivå som blir kravd (til dømes direktør)',
    en: 'Level required (for example director)',
  },
  standing: { nb: 'Rett', nn: 'Rett', en: 'Right' },
  appointedBy: { nb: 'Oppnevnes av', nn: 'Blir oppnemnd av', en: 'Appointed by' },
  places: { nb: 'Hvor mange som sitter her', nn: 'Kor mange som sit her', en: 'How many sit here' },
  term: { nb: 'Hvem som sitter her', nn: 'Kven som sit her', en: 'Who sits here' },
  person: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  personRole: { nb: 'Stilling', nn: 'Stilling', en: 'Position' },
  deputy: { nb: 'Personlig vara', nn: 'Personleg vara', en: 'Personal deputy' },
  startsOn: { nb: 'Fra', nn: 'Frå', en: 'From' },
  endsOn: { nb: 'Til og med', nn: 'Til og med', en: 'Until and including' },
  succeeds: { nb: 'Avløser', nn: 'Avløyser', en: 'Succeeds' },
  nobody: { nb: 'Ingen', nn: 'Ingen', en: 'Nobody' },
  setTerm: { nb: 'Lagre hvem som sitter her', nn: 'Lagre kven som sit her', en: 'Save who sits here' },
  endTerm: { nb: 'Avslutt perioden til {who}', nn: 'Avslutt perioden til {who}', en: 'End the term of {who}' },
} satisfies Messages;
