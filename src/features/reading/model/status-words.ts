import type { Language } from '#shared/language.ts';
import type { Scale, Status } from '#features/plans/index.ts';
import { fold } from './fold-text.ts';
import { slugOf } from '#shared/slug.ts';
import { withoutOpenMark } from './open-mark.ts';

/** What a status word means. `started` and `closed` take their place on the scale from the words they stand among. */
type Sense = Exclude<Scale, 'unknown'> | 'started' | 'closed';

/** Spellings that stand for one another: in a cell any of them is a word of a plan that has one of them. */
const spellings: Readonly<Record<Sense, readonly string[]>> = {
  'not-started': [
    'ikke påbegynt',
    'ikkje påbegynt',
    'ikkje påbyrja',
    'ikke påbyrja',
    'ikke startet',
    'ikke starta',
    'ikkje starta',
    'ikkje startet',
    'ikke begynt',
    'ikkje byrja',
    'ikke igangsatt',
    'ikkje igangsett',
    'ikkje sett i gang',
    'ikke satt i gang',
    'ikke iverksatt',
    'ikkje iverksett',
    'not started',
    'not begun',
    'not yet started',
  ],
  planned: ['planlagt', 'planlagd', 'planlagte', 'planned'],
  started: ['påbegynt', 'påbyrja', 'startet', 'starta', 'igangsatt', 'igangsett', 'satt i gang', 'sett i gang', 'started', 'begun'],
  'in-progress': ['under arbeid', 'i arbeid', 'in progress', 'under way', 'underway'],
  completed: ['ferdigstilt', 'ferdigstilte', 'ferdig', 'fullført', 'fullførte', 'gjennomført', 'completed', 'complete', 'done', 'finished'],
  closed: ['avsluttet', 'avslutta', 'closed', 'ended'],
  stopped: ['stanset', 'stansa', 'stoppet', 'stoppa', 'avbrutt', 'avbroten', 'stopped', 'cancelled', 'canceled'],
};

/** Words that are a status only where the plan's own legend says so; elsewhere they are text. */
const onlyInLegend: Readonly<Partial<Record<Sense, readonly string[]>>> = {
  planned: ['planlegging', 'under planlegging', 'planleggast', 'planning'],
  'in-progress': ['pågående', 'pågåande', 'pågår', 'i gang', 'godt i gang', 'i prosess', 'i rute', 'ongoing', 'on track'],
  completed: ['utført', 'i drift', 'levert', 'implementert', 'innført', 'ja', 'delivered', 'implemented'],
  stopped: ['skrinlagt', 'utgår', 'utgått', 'går ut', 'lagt bort', 'dropped'],
};

const senses = new Map<string, Sense>(
  Object.entries(spellings).flatMap(([sense, words]) => words.map((word): [string, Sense] => [word, sense as Sense])),
);
const legendSenses = new Map<string, Sense>([
  ...Object.entries(onlyInLegend).flatMap(([sense, words]) => words.map((word): [string, Sense] => [word, sense as Sense])),
  ...senses,
]);

const parts = (text: string): string[] =>
  fold(text)
    .split(/\/| eller | or /)
    .map((part) => part.trim())
    .filter(Boolean);

/** The senses of every part of "planlagt/påbegynt"; null as soon as one part is no known status word. */
function sensesOf(text: string, known: ReadonlyMap<string, Sense>): readonly Sense[] | null {
  const whole = known.get(fold(text));
  if (whole) return [whole];
  const found = parts(text).map((part) => known.get(part));
  return found.length > 0 && found.every((sense) => sense !== undefined) ? found : null;
}

function scaleOf(own: readonly Sense[] | null, all: readonly (readonly Sense[] | null)[]): Scale {
  if (own === null) return 'unknown';
  const has = (sense: Sense): boolean => own.includes(sense);
  if (has('planned')) return 'planned';
  if (has('started')) return 'in-progress';
  if (has('closed')) return all.some((other) => other?.includes('completed') && other !== own) ? 'stopped' : 'completed';
  return own[0] as Scale;
}

/** True when a text is a status word, whatever the plan; for finding a legend. Also "Planlagt / påbegynt". */
export function isStatusWord(text: string): boolean {
  return sensesOf(withoutOpenMark(text), senses) !== null;
}

/** The same, with the words that only a legend makes a status ("Pågående", "I rute"). */
export function isLegendWord(text: string): boolean {
  return sensesOf(text, legendSenses) !== null;
}

/** A plan's own vocabulary from its legend, in its order. The key is the scale's, or a slug where that is taken or unknown. */
export function legendStatuses(labels: readonly Readonly<{ label: string; color?: string | undefined }>[]): Status[] {
  const own = labels.map(({ label }) => sensesOf(label, legendSenses));
  const scales = own.map((one) => scaleOf(one, own));
  // "Under arbeid" is more truly in progress than "Påbegynt": it takes the scale's key when both are there
  const plain = (index: number): boolean => own[index]?.length === 1 && own[index][0] === scales[index];
  const taken = new Set<string>();
  const keys: string[] = [];
  for (const wanted of [true, false]) {
    labels.forEach(({ label }, index) => {
      const scale = scales[index] ?? 'unknown';
      if (keys[index] !== undefined || plain(index) !== wanted) return;
      const base = scale !== 'unknown' && !taken.has(scale) ? scale : slugOf(label, 60, 'status');
      let key = base;
      for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
      taken.add(key);
      keys[index] = key;
    });
  }
  return labels.map(({ label, color }, index) => ({
    key: keys[index] ?? slugOf(label),
    label,
    scale: scales[index] ?? 'unknown',
    ...(color === undefined ? {} : { color }),
  }));
}

/**
 * The key of the status that a whole cell text is, or null. Never guesses: the text must be a label of this vocabulary, a
 * part of one ("Påbegynt" of "Planlagt/påbegynt") or a known other spelling of one. A trailing "?" is left out of account.
 */
export function statusOfText(text: string, statuses: readonly Status[]): string | null {
  const word = fold(withoutOpenMark(text));
  if (word === '') return null;
  const exact = statuses.find((status) => fold(status.label) === word);
  if (exact) return exact.key;
  const meant = sensesOf(word, senses);
  if (meant === null) return null;
  const fitting = statuses.filter((status) => {
    const own = sensesOf(status.label, legendSenses);
    return own !== null && meant.every((sense) => own.includes(sense));
  });
  return fitting.length === 1 ? (fitting[0]?.key ?? null) : null;
}

const defaults: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Ikke påbegynt', 'Planlagt/påbegynt', 'Under arbeid', 'Ferdigstilt'],
  nn: ['Ikkje påbyrja', 'Planlagt/påbyrja', 'Under arbeid', 'Ferdigstilt'],
  en: ['Not started', 'Planned/started', 'In progress', 'Completed'],
};

/** The four statuses of a plan whose source has no legend. */
export function defaultStatuses(language: Language): Status[] {
  return legendStatuses(defaults[language].map((label) => ({ label })));
}
