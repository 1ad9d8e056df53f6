import type { Messages, Text } from '#shared/language.ts';
import type { MatterKind } from '../model/matter.ts';
import type { Urgency } from '../model/urgency.ts';
import type { View } from './model/asked.ts';

export const followUpMessages = {
  title: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
  lead: {
    nb: 'Hva som er åpent, hva som er forsinket, og hva som kommer opp på neste møte.',
    nn: 'Kva som er ope, kva som er forseinka, og kva som kjem opp på neste møte.',
    en: 'What is open, what is late, and what comes up at the next meeting.',
  },
  views: { nb: 'Visninger', nn: 'Visingar', en: 'Views' },
  none: { nb: 'Ingenting venter her.', nn: 'Ingenting ventar her.', en: 'Nothing waits here.' },
  noPartnership: {
    nb: 'Det er ingen helsefellesskap her ennå.',
    nn: 'Det er ingen helsefellesskap her enno.',
    en: 'There is no partnership here yet.',
  },
  filter: { nb: 'Vis et utvalg', nn: 'Vis eit utval', en: 'Show a selection' },
  forum: { nb: 'Forum', nn: 'Forum', en: 'Forum' },
  sector: { nb: 'Sektor', nn: 'Sektor', en: 'Sector' },
  person: { nb: 'Person', nn: 'Person', en: 'Person' },
  kind: { nb: 'Hva', nn: 'Kva', en: 'What' },
  everything: { nb: 'Alt', nn: 'Alt', en: 'Everything' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  reset: { nb: 'Nullstill', nn: 'Nullstill', en: 'Reset' },
  shown: {
    nb: '{n, plural, =0 {Ingen treff} one {# treff} other {# treff}}',
    nn: '{n, plural, =0 {Ingen treff} one {# treff} other {# treff}}',
    en: '{n, plural, =0 {None found} one {# found} other {# found}}',
  },
  status: { nb: 'Stand', nn: 'Stand', en: 'State' },
  responsible: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  due: { nb: 'Frist', nn: 'Frist', en: 'Due' },
  age: { nb: 'Alder', nn: 'Alder', en: 'Age' },
  days: {
    nb: '{n, plural, one {# dag} other {# dager}}',
    nn: '{n, plural, one {# dag} other {# dagar}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  daysLate: {
    nb: '{n, plural, one {# dag} other {# dager}} over fristen',
    nn: '{n, plural, one {# dag} other {# dagar}} over fristen',
    en: '{n, plural, one {# day} other {# days}} late',
  },
  daysLeft: {
    nb: '{n, plural, =0 {i dag} one {om # dag} other {om # dager}}',
    nn: '{n, plural, =0 {i dag} one {om # dag} other {om # dagar}}',
    en: '{n, plural, =0 {today} one {in # day} other {in # days}}',
  },
  noForum: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
  notGiven: { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not given' },
  withheld: { nb: 'Unntatt offentlighet, {paragraph}', nn: 'Unnateke offentlegheit, {paragraph}', en: 'Withheld, {paragraph}' },
  meetingOf: { nb: 'Møte {date}', nn: 'Møte {date}', en: 'Meeting {date}' },
  gapLead: {
    nb: 'Det ingen gjør noe med, det eldste først. Bare sekretariatet ser dette.',
    nn: 'Det ingen gjer noko med, det eldste først. Berre sekretariatet ser dette.',
    en: 'What nobody does anything about, the oldest first. Only the secretariat sees this.',
  },
} as const satisfies Messages;

export const viewWords = {
  apent: { nb: 'Åpent', nn: 'Ope', en: 'Open' },
  neste: { nb: 'Neste møte', nn: 'Neste møte', en: 'Next meeting' },
  ubesvart: { nb: 'Ubesvart', nn: 'Utan svar', en: 'Unanswered' },
} as const satisfies Record<View, Text>;

export const urgencyWords = {
  late: { nb: 'Forsinket', nn: 'Forseinka', en: 'Late' },
  soon: { nb: 'Frist snart', nn: 'Frist snart', en: 'Due soon' },
  open: { nb: 'Åpent', nn: 'Ope', en: 'Open' },
} as const satisfies Record<Urgency, Text>;

export const kindWords = {
  decision: { nb: 'Vedtak å følge opp', nn: 'Vedtak å følgje opp', en: 'Decision to follow up' },
  answer: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Waits for an answer' },
  report: { nb: 'Skal rapporteres', nn: 'Skal rapporterast', en: 'To be reported' },
  close: { nb: 'Besvart, kan lukkes', nn: 'Svart på, kan lukkast', en: 'Answered, can be closed' },
  minutes: { nb: 'Protokoll venter på godkjenning', nn: 'Protokoll ventar på godkjenning', en: 'Minutes wait for approval' },
  case: { nb: 'Sak i forumet', nn: 'Sak i forumet', en: 'Case in the forum' },
  'open-round': { nb: 'Åpne statusrunden', nn: 'Opne statusrunden', en: 'Open the status round' },
  'close-round': { nb: 'Avslutt statusrunden', nn: 'Avslutt statusrunden', en: 'Close the status round' },
  unanswered: { nb: 'Ingen har svart', nn: 'Ingen har svart', en: 'Nobody has answered' },
  nobody: { nb: 'Vedtak uten ansvarlig eller frist', nn: 'Vedtak utan ansvarleg eller frist', en: 'Decision without somebody or a day' },
  remarks: { nb: 'Merknader til protokoll uten svar', nn: 'Merknader til protokoll utan svar', en: 'Remarks to minutes without an answer' },
  still: { nb: 'Sak uten bevegelse i 90 dager', nn: 'Sak utan rørsle i 90 dagar', en: 'Case without movement for 90 days' },
  'no-minutes': { nb: 'Holdt møte uten protokoll', nn: 'Halde møte utan protokoll', en: 'Meeting held without minutes' },
} as const satisfies Record<MatterKind, Text>;

export const subjectWords = {
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  assignment: { nb: 'Oppdrag', nn: 'Oppdrag', en: 'Assignment' },
  input: { nb: 'Innspill', nn: 'Innspel', en: 'Input' },
  case: { nb: 'Sak', nn: 'Sak', en: 'Case' },
  meeting: { nb: 'Møte', nn: 'Møte', en: 'Meeting' },
  pattern: { nb: 'Statusrunde', nn: 'Statusrunde', en: 'Status round' },
  round: { nb: 'Statusrunde', nn: 'Statusrunde', en: 'Status round' },
} as const satisfies Messages;
