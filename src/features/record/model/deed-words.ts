import type { Text } from '#shared/language.ts';
import { deedNames } from './deed-names.ts';

/** What the first word of a deed is about. */
const areas: Readonly<Record<string, Text>> = {
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  item: { nb: 'Tiltak', nn: 'Tiltak', en: 'Item' },
  cell: { nb: 'Status', nn: 'Status', en: 'Status' },
  area: { nb: 'Innsatsområde', nn: 'Innsatsområde', en: 'Area' },
  review: { nb: 'Innlesing', nn: 'Innlesing', en: 'Reading in' },
  forum: { nb: 'Forum', nn: 'Forum', en: 'Forum' },
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  seat: { nb: 'Plass', nn: 'Plass', en: 'Seat' },
  rotation: { nb: 'Rullering', nn: 'Rullering', en: 'Rotation' },
  level: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
  organisation: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Organisation' },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  meeting: { nb: 'Møte', nn: 'Møte', en: 'Meeting' },
  minutes: { nb: 'Protokoll', nn: 'Protokoll', en: 'Minutes' },
  case: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  assignment: { nb: 'Oppdrag eller innspill', nn: 'Oppdrag eller innspel', en: 'Assignment or input' },
  round: { nb: 'Statusrunde', nn: 'Statusrunde', en: 'Status round' },
  notice: { nb: 'Varsler', nn: 'Varsel', en: 'Notices' },
  names: { nb: 'Navn på personer', nn: 'Namn på personar', en: 'Names of persons' },
  comment: { nb: 'Kommentar', nn: 'Kommentar', en: 'Comment' },
  withheld: { nb: 'Unntatt offentlighet', nn: 'Unnateke offentlegheit', en: 'Withheld from the public' },
  access: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  account: { nb: 'Konto', nn: 'Konto', en: 'Account' },
  session: { nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' },
  person: { nb: 'Person', nn: 'Person', en: 'Person' },
  record: { nb: 'Logg', nn: 'Logg', en: 'Record' },
  webhook: { nb: 'Varsel til program', nn: 'Varsel til program', en: 'Webhook' },
  mail: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  template: { nb: 'Mal for publisering', nn: 'Mal for publisering', en: 'Publishing template' },
};

/** What a deed is called, and where it has no words of its own, what it is about and its name as it is stored. */
export function deedWords(deed: string): Readonly<{ text: Text; code: string | null }> {
  const text = deedNames[deed];
  if (text) return { text, code: null };
  const area = deed.split('.')[0] ?? '';
  return { text: areas[area] ?? { nb: area, nn: area, en: area }, code: deed };
}
