import { outcomeWords } from '#features/plans/index.ts';
import type { Language, Messages, Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { kindOf, type Happening, type WheelEntry, type WheelKind } from '../model/wheel-entry.ts';

export const kindWords = {
  meeting: { nb: 'Møte', nn: 'Møte', en: 'Meeting' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  rotation: { nb: 'Ledelse og vertskap', nn: 'Leiing og vertskap', en: 'Chair and host' },
  term: { nb: 'Oppnevning', nn: 'Oppnemning', en: 'Appointment' },
  forum: { nb: 'Mandat og varighet', nn: 'Mandat og varigheit', en: 'Mandate and duration' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
} as const satisfies Record<WheelKind, Text>;

const words = {
  meeting: { nb: '{title}', nn: '{title}', en: '{title}' },
  'decision-due': { nb: 'Frist for vedtak: {title}', nn: 'Frist for vedtak: {title}', en: 'Decision due: {title}' },
  'assignment-due': { nb: 'Frist for oppdrag: {title}', nn: 'Frist for oppdrag: {title}', en: 'Assignment due: {title}' },
  'input-due': { nb: 'Frist for innspill: {title}', nn: 'Frist for innspel: {title}', en: 'Input due: {title}' },
  'round-opens': {
    nb: 'Statusrunde skal åpnes: {title}',
    nn: 'Statusrunde skal opnast: {title}',
    en: 'Status round to be opened: {title}',
  },
  'round-due': { nb: 'Frist for statusrunde: {title}', nn: 'Frist for statusrunde: {title}', en: 'Status round due: {title}' },
  'chair-turn': { nb: '{title} overtar ledelsen', nn: '{title} tek over leiinga', en: '{title} takes the chair' },
  'host-turn': { nb: '{title} overtar vertskapet', nn: '{title} tek over vertskapet', en: '{title} becomes the host' },
  'terms-end': {
    nb: '{count, plural, one {Oppnevningen går ut} other {# oppnevninger går ut}}: {title}',
    nn: '{count, plural, one {Oppnemninga går ut} other {# oppnemningar går ut}}: {title}',
    en: '{count, plural, one {Appointment ends} other {# appointments end}}: {title}',
  },
  'mandate-given': { nb: 'Mandat {title} gjelder fra i dag', nn: 'Mandat {title} gjeld frå i dag', en: 'Mandate {title} takes effect' },
  'mandate-years': {
    nb: 'Mandatet har vart i {count} år',
    nn: 'Mandatet har vart i {count} år',
    en: '{count, plural, one {The mandate is # year old} other {The mandate is # years old}}',
  },
  'forum-starts': { nb: 'Forumet starter', nn: 'Forumet startar', en: 'The forum starts' },
  'forum-ends': { nb: 'Forumet avsluttes', nn: 'Forumet blir avslutta', en: 'The forum ends' },
  'plan-year': {
    nb: 'Planåret {count} begynner: {title}',
    nn: 'Planåret {count} tek til: {title}',
    en: 'Plan year {count} begins: {title}',
  },
  'edition-frozen': { nb: 'Utgave {count} av {title}', nn: 'Utgåve {count} av {title}', en: 'Edition {count} of {title}' },
  'plan-adopted': { nb: '{outcome}: {title}', nn: '{outcome}: {title}', en: '{outcome}: {title}' },
  'plan-made': {
    nb: 'Planen for {count} ble laget: {title}',
    nn: 'Planen for {count} vart laga: {title}',
    en: 'The plan for {count} was made: {title}',
  },
} as const satisfies Record<Happening, Text>;

const other = {
  withheld: {
    nb: 'unntatt offentlighet etter {paragraph}',
    nn: 'unnateke offentlegheit etter {paragraph}',
    en: 'withheld under {paragraph}',
  },
  meeting: { nb: 'Møte i {forum}', nn: 'Møte i {forum}', en: 'Meeting of {forum}' },
  handled: { nb: 'Behandlet', nn: 'Behandla', en: 'Considered' },
} as const satisfies Messages;

/** What happens, in one line, without the forum's name but where it is all there is to say. */
export function sentenceOf(entry: WheelEntry, language: Language): string {
  const { what, count, outcome, forum } = entry;
  if (what === 'meeting' && entry.title === null) return formatMessage(other.meeting[language], { forum: forum?.name ?? '' }, language);
  const paragraph = entry.withheldBy ?? '';
  const title = entry.title ?? (entry.hidden ? formatMessage(other.withheld[language], { paragraph }, language) : '');
  const became = (outcome === null ? other.handled : outcomeWords[outcome])[language];
  return formatMessage(words[what][language], { title, count: count === null ? '' : String(count), outcome: became }, language);
}

/** The word of the kind that an entry belongs to. */
export function kindWord({ what }: Pick<WheelEntry, 'what'>, language: Language): string {
  return kindWords[kindOf[what]][language];
}
