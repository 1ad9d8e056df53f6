import type { Text } from '#shared/language.ts';

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

/** What some deeds are called whole. */
const whole: Readonly<Record<string, Text>> = {
  'withheld.read': {
    nb: 'Leste det som er unntatt offentlighet',
    nn: 'Las det som er unnateke offentlegheit',
    en: 'Read what is withheld from the public',
  },
  'access.refused': { nb: 'Ble nektet tilgang', nn: 'Vart nekta tilgang', en: 'Was refused' },
  'plan.accepted': { nb: 'Tok inn plan fra dokument', nn: 'Tok inn plan frå dokument', en: 'Took in a plan from a document' },
  'plan.changed': { nb: 'Endret flere ting i planen', nn: 'Endra fleire ting i planen', en: 'Changed several things in the plan' },
  'plan.opened': {
    nb: 'Åpnet en plan, eller gjorde den til utkast',
    nn: 'Opna ein plan, eller gjorde han til utkast',
    en: 'Opened a plan, or made it a draft',
  },
  'plan.frozen': { nb: 'Frøs en utgave', nn: 'Fraus ei utgåve', en: 'Froze an edition' },
  'plan.adopted': { nb: 'Førte en tilslutning', nn: 'Førte ei tilslutning', en: 'Recorded an adoption' },
  'person.exported': {
    nb: 'Hentet ut det som er lagret om en person',
    nn: 'Henta ut det som er lagra om ein person',
    en: 'Exported what is held about a person',
  },
  'person.erased': { nb: 'Slettet en person', nn: 'Sletta ein person', en: 'Erased a person' },
  'record.exported': { nb: 'Hentet ut loggen', nn: 'Henta ut loggen', en: 'Exported the record' },
};

/** What a deed is called, and where it has no words of its own, what it is about. */
export function deedWords(deed: string): Text {
  const area = deed.split('.')[0] ?? '';
  return whole[deed] ?? areas[area] ?? { nb: area, nn: area, en: area };
}
