import type { Messages, Text } from '#shared/language.ts';
import type { Ask } from '../../model/views.ts';
import type { PlannedRound } from '../../patterns/list-planned-rounds.ts';

export const patternMessages = {
  title: { nb: 'Faste statusrunder', nn: 'Faste statusrundar', en: 'Regular status rounds' },
  lead: {
    nb: 'Et mønster planlegger en runde før hvert møte i et forum. Ingenting blir sendt før du åpner runden.',
    nn: 'Eit mønster planlegg ein runde før kvart møte i eit forum. Ingenting blir sendt før du opnar runden.',
    en: 'A pattern plans a round before each meeting of a forum. Nothing is sent before you open the round.',
  },
  planned: { nb: 'Planlagte runder', nn: 'Planlagde rundar', en: 'Planned rounds' },
  none: {
    nb: 'Ingen runder er planlagt: det er ingen mønstre, eller ingen møter i kalenderen.',
    nn: 'Ingen rundar er planlagde: det er ingen mønster, eller ingen møte i kalenderen.',
    en: 'No rounds are planned: there are no patterns, or no meetings in the calendar.',
  },
  before: { nb: 'Før {forum} {date}', nn: 'Før {forum} {date}', en: 'Before {forum} {date}' },
  days: { nb: 'Åpnes {open}, frist {deadline}', nn: 'Blir opna {open}, frist {deadline}', en: 'Opens {open}, deadline {deadline}' },
  open: { nb: 'Åpne statusrunden', nn: 'Opne statusrunden', en: 'Open the status round' },
  openNamed: {
    nb: 'Åpne statusrunden før {forum} {date}',
    nn: 'Opne statusrunden før {forum} {date}',
    en: 'Open the status round before {forum} {date}',
  },
  see: { nb: 'Se runden', nn: 'Sjå runden', en: 'See the round' },
  patterns: { nb: 'Mønstre', nn: 'Mønster', en: 'Patterns' },
  pattern: {
    nb: '{plan}: åpnes {open} dager før hvert møte i {forum}, frist {due} dager før',
    nn: '{plan}: blir opna {open} dagar før kvart møte i {forum}, frist {due} dagar før',
    en: '{plan}: opens {open} days before each meeting of {forum}, deadline {due} days before',
  },
  end: { nb: 'Avslutt mønsteret', nn: 'Avslutt mønsteret', en: 'End the pattern' },
  add: { nb: 'Nytt mønster', nn: 'Nytt mønster', en: 'New pattern' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  forum: { nb: 'Forum', nn: 'Forum', en: 'Forum' },
  openDays: { nb: 'Åpnes så mange dager før møtet', nn: 'Blir opna så mange dagar før møtet', en: 'Opens so many days before the meeting' },
  daysBefore: {
    nb: 'Frist så mange dager før møtet',
    nn: 'Frist så mange dagar før møtet',
    en: 'Deadline so many days before the meeting',
  },
  asks: { nb: 'Hva det spørres om', nn: 'Kva det blir spurt om', en: 'What is asked' },
  greeting: { nb: 'Hilsen i e-posten', nn: 'Helsing i e-posten', en: 'Greeting in the e-mail' },
  save: { nb: 'Lagre mønsteret', nn: 'Lagre mønsteret', en: 'Save the pattern' },
} as const satisfies Messages;

export const plannedWords: Readonly<Record<PlannedRound['state'], Text>> = {
  coming: { nb: 'Kommer', nn: 'Kjem', en: 'Coming' },
  due: { nb: 'Kan åpnes nå', nn: 'Kan opnast no', en: 'Can be opened now' },
  opened: { nb: 'Åpnet', nn: 'Opna', en: 'Opened' },
  missed: { nb: 'Ikke åpnet i tide', nn: 'Ikkje opna i tide', en: 'Not opened in time' },
};

export const askWords: Readonly<Record<Ask, Text>> = {
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  focus: { nb: 'Fokus', nn: 'Fokus', en: 'Focus' },
  obstacles: { nb: 'Hindringer', nn: 'Hindringar', en: 'Obstacles' },
  decision: { nb: 'Behov for avklaring', nn: 'Behov for avklaring', en: 'Need for a decision' },
};
