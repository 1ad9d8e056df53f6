import type { Text } from '#shared/language.ts';
import type { ColumnRole } from '../model/column-mapping.ts';

/** What each column may be, as a person chooses it. */
export const roleNames: Readonly<Record<ColumnRole, Text>> = {
  area: { nb: 'Innsatsområde', nn: 'Innsatsområde', en: 'Area' },
  vision: { nb: 'Mål eller målbilde', nn: 'Mål eller målbilde', en: 'Goal or target picture' },
  group: { nb: 'Overskrift over tiltak', nn: 'Overskrift over tiltak', en: 'Heading over measures' },
  item: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
  period: { nb: 'Et år', nn: 'Eit år', en: 'A year' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  text: { nb: 'Fri tekst om tiltaket', nn: 'Fri tekst om tiltaket', en: 'Free text about the measure' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  contact: { nb: 'Ansvarlig eller kontakt', nn: 'Ansvarleg eller kontakt', en: 'Responsible or contact' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  link: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
  ignore: { nb: 'Skal ikke med', nn: 'Skal ikkje med', en: 'Leave out' },
};

export const columnMessages = {
  intro: {
    nb: 'Se over hva hver kolonne er. Valgene huskes til neste gang et ark har de samme overskriftene.',
    nn: 'Sjå over kva kvar kolonne er. Vala blir hugsa til neste gong eit ark har dei same overskriftene.',
    en: 'Look over what each column is. The choices are remembered for the next sheet with the same headers.',
  },
  header: { nb: 'Overskrift i arket', nn: 'Overskrift i arket', en: 'Header in the sheet' },
  samples: { nb: 'Eksempler', nn: 'Eksempel', en: 'Examples' },
  meaning: { nb: 'Kolonnen er', nn: 'Kolonnen er', en: 'The column is' },
  meaningOf: { nb: 'Hva kolonnen «{header}» er', nn: 'Kva kolonnen «{header}» er', en: 'What the column “{header}” is' },
  guessed: { nb: 'Gjettet', nn: 'Gjetta', en: 'Guessed' },
  noHeader: { nb: 'Uten overskrift', nn: 'Utan overskrift', en: 'Without header' },
  confirm: { nb: 'Bekreft kolonnene', nn: 'Stadfest kolonnane', en: 'Confirm the columns' },
  confirmed: {
    nb: 'Kolonnene er bekreftet, og arket er lest på nytt.',
    nn: 'Kolonnane er stadfesta, og arket er lese på nytt.',
    en: 'The columns are confirmed and the sheet was read again.',
  },
} as const;
