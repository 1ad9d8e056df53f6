import type { Period } from '#features/plans/index.ts';
import { collapse, fold } from './fold-text.ts';

/** What a column of a plan's table holds. */
export type ColumnHeader =
  | Readonly<{ kind: 'period'; label: string; period: Period }>
  | Readonly<{ kind: 'item' | 'contact' | 'deadline' | 'status' | 'funding'; label: string }>;

const words: Readonly<Record<Exclude<ColumnHeader['kind'], 'period'>, readonly string[]>> = {
  item: [
    'fokusområde',
    'fokusområder',
    'fokusområda',
    'tiltak',
    'tiltaket',
    'satsingsområde',
    'satsingsområder',
    'satsningsområde',
    'satsningsområder',
    'innsatsområde',
    'innsatsområder',
    'innsatsområda',
    'delmål',
    'delprosjekt',
    'prosjekt',
    'prosjekter',
    'oppgave',
    'oppgaver',
    'oppgåve',
    'oppgåver',
    'aktivitet',
    'aktiviteter',
    'aktivitetar',
    'tema',
    'område',
    'områder',
    'hovedaktivitet',
    'fokus',
    'beskrivelse av tiltak',
    'focus area',
    'focus areas',
    'measure',
    'measures',
    'action',
    'actions',
    'activity',
    'activities',
    'initiative',
    'initiatives',
    'project',
    'projects',
    'priority area',
    'priority areas',
  ],
  contact: [
    'kontakt',
    'kontakter',
    'kontaktar',
    'kontaktperson',
    'kontaktpersoner',
    'kontaktpersonar',
    'ansvarlig',
    'ansvarlige',
    'ansvarleg',
    'ansvarlege',
    'ansvar',
    'ansvarsperson',
    'ansvarlig/kontakt',
    'eier',
    'eigar',
    'tiltakseier',
    'tiltakseigar',
    'prosjektleder',
    'prosjektleiar',
    'prosjekteier',
    'contact',
    'contacts',
    'contact person',
    'responsible',
    'owner',
    'lead',
  ],
  deadline: [
    'frist',
    'frister',
    'fristar',
    'tidsramme',
    'tidsfrist',
    'tidspunkt',
    'gjennomføringsfrist',
    'deadline',
    'due',
    'due date',
    'time frame',
    'timeframe',
  ],
  status: ['status', 'framdrift', 'fremdrift', 'progress'],
  funding: ['finansiering', 'finansiert av', 'tilskudd', 'tilskot', 'midler', 'midlar', 'funding', 'grant'],
};

const kinds = new Map<string, Exclude<ColumnHeader['kind'], 'period'>>(
  Object.entries(words).flatMap(([kind, list]) =>
    list.map((word): [string, Exclude<ColumnHeader['kind'], 'period'>] => [word, kind as Exclude<ColumnHeader['kind'], 'period'>]),
  ),
);

/** Words that may stand round the year of a period's column; anything else makes the text something other than a header. */
const statusAround = [
  'status',
  'statusen',
  'resultat',
  'resultater',
  'resultatar',
  'gjort',
  'år',
  'året',
  'year',
  'result',
  'results',
  'per',
  'pr',
  'i',
  'in',
  'for',
  'ved',
  'utgangen',
  'slutten',
  'av',
  'at',
  'end',
  'of',
  'the',
  'høst',
  'høsten',
  'hausten',
  'vår',
  'våren',
  'autumn',
  'spring',
];
const focusAround = [
  'fokus',
  'ønsket',
  'ønskt',
  'ønska',
  'ønskje',
  'planlagt',
  'planlagd',
  'plan',
  'planer',
  'planar',
  'plana',
  'prioritert',
  'prioriterte',
  'prioritering',
  'prioriteringer',
  'prioriteringar',
  'mål',
  'tiltak',
  'videre',
  'vidare',
  'arbeid',
  'neste',
  'focus',
  'desired',
  'planned',
  'plans',
  'priority',
  'priorities',
  'goal',
  'goals',
  'next',
];
const around = new Map<string, Period['kind']>([
  ...statusAround.map((word): [string, Period['kind']] => [word, 'status']),
  ...focusAround.map((word): [string, Period['kind']] => [word, 'focus']),
]);
const year = /^20\d\d$/;

function periodOf(label: string): Period | null {
  const tokens = fold(label)
    .replace(/[():]/g, ' ')
    .split(/[\s–-]+/)
    .map((token) => token.replace(/[.,;]+$/, ''))
    .filter(Boolean);
  const years = tokens.filter((token) => year.test(token));
  const others = tokens.filter((token) => !year.test(token));
  const key = years[0];
  if (key === undefined || years.length > 2 || others.length > 5 || !others.every((token) => around.has(token))) return null;
  const kind = others.some((token) => around.get(token) === 'focus') ? 'focus' : 'status';
  return { key, label, kind };
}

/** Reads one header cell ("FOKUSOMRÅDER", "Ønsket fokus for 2026", "Kontakt"); null when it is no known header. */
export function columnHeader(text: string): ColumnHeader | null {
  const label = collapse(text);
  if (label.length > 60) return null;
  const kind = kinds.get(fold(label));
  if (kind) return { kind, label };
  const period = periodOf(label);
  return period && { kind: 'period', label, period };
}

/** Reads a header row that came out as one line ("FOKUSOMRÅDER 2024 2025 Fokus for 2026 Kontakt"); null when a word is left over. */
export function headerLine(text: string): readonly ColumnHeader[] | null {
  const tokens = collapse(text).split(' ');
  if (tokens.length > 40) return null;
  if (!mayBegin(tokens[0] ?? '')) return null;
  // "Tiltak 2024 2025": the first word is the title's column, not a part of the year's
  for (let count = 3; count > 0; count -= 1) {
    const first = columnHeader(tokens.slice(0, count).join(' '));
    const rest = /^(?:\p{Ll}|$)/u.test(tokens[count] ?? '') ? null : columnsFrom(tokens, count);
    if (first?.kind === 'item' && rest) return [first, ...rest];
  }
  return columnsFrom(tokens, 0);
}

/** The words a header cell can begin with; a line that begins with another is told from a header at once. */
const firstWords = new Set([...kinds.keys(), ...around.keys()].map((word) => word.split(' ')[0] ?? ''));
const mayBegin = (token: string): boolean => /^\(?20\d\d/.test(token) || firstWords.has(fold(token).replace(/^\(/, ''));

function columnsFrom(tokens: readonly string[], start: number): readonly ColumnHeader[] | null {
  const columns: ColumnHeader[] = [];
  for (let from = start; from < tokens.length;) {
    if (!mayBegin(tokens[from] ?? '')) return null;
    let read: ColumnHeader | null = null;
    let to = Math.min(tokens.length, from + 6);
    for (; to > from; to -= 1) {
      const part = tokens.slice(from, to);
      // in a row the year closes its column's label; otherwise "2025 Fokus for 2026" would be cut in the wrong place
      if (part.slice(0, -1).some((token) => year.test(token))) continue;
      read = columnHeader(part.join(' '));
      if (read) break;
    }
    if (!read) return null;
    columns.push(read);
    from = to;
  }
  return columns.length > 0 ? columns : null;
}
