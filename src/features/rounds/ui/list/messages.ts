import type { Messages, Text } from '#shared/language.ts';
import type { RoundState } from '../../model/views.ts';

/** The list of rounds. */
export const listMessages = {
  patterns: { nb: 'Faste statusrunder', nn: 'Faste statusrundar', en: 'Regular status rounds' },
  title: { nb: 'Statusrunder', nn: 'Statusrundar', en: 'Status rounds' },
  lead: {
    nb: 'Kontaktene i en plan blir spurt om status på e-post, og svarene går inn i planen.',
    nn: 'Kontaktane i ein plan blir spurde om status på e-post, og svara går inn i planen.',
    en: 'The contacts of a plan are asked for status by e-mail, and the answers go into the plan.',
  },
  ownLead: {
    nb: 'Her er statusrundene du er spurt i.',
    nn: 'Her er statusrundane du er spurd i.',
    en: 'These are the status rounds in which you are asked.',
  },
  open: { nb: 'Åpne en statusrunde', nn: 'Opne ein statusrunde', en: 'Open a status round' },
  none: { nb: 'Det er ingen statusrunder ennå.', nn: 'Det er ingen statusrundar enno.', en: 'There are no status rounds yet.' },
  noPartnership: {
    nb: 'Det er ikke lagt inn noe helsefellesskap ennå.',
    nn: 'Det er ikkje lagt inn noko helsefellesskap enno.',
    en: 'No partnership has been added yet.',
  },
  round: { nb: 'Runde', nn: 'Runde', en: 'Round' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  opened: { nb: 'Åpnet', nn: 'Opna', en: 'Opened' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  answered: { nb: 'Besvart', nn: 'Svara på', en: 'Answered' },
  answeredOf: { nb: '{answered} av {items}', nn: '{answered} av {items}', en: '{answered} of {items}' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
} as const satisfies Messages;

export const roundStateWords: Readonly<Record<RoundState, Text>> = {
  open: { nb: 'Åpen for svar', nn: 'Open for svar', en: 'Open for answers' },
  due: { nb: 'Fristen er ute', nn: 'Fristen er ute', en: 'Past its deadline' },
  closed: { nb: 'Avsluttet og låst', nn: 'Avslutta og låst', en: 'Closed and locked' },
};
