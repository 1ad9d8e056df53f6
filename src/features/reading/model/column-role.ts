import type { Period } from '#features/plans/index.ts';
import { columnHeader } from './column-header.ts';
import type { ColumnRole } from './column-mapping.ts';
import { collapse, fold } from './fold-text.ts';

/** How wide a word is, 0 the widest: of several columns that could name the row, the narrowest is the item. */
export type Level = 0 | 1 | 2 | 3;

const levels: readonly (readonly string[])[] = [
  [
    'innsatsområde',
    'innsatsområder',
    'satsingsområde',
    'satsingsområder',
    'satsningsområde',
    'satsningsområder',
    'område',
    'områder',
    'tema',
    'hovedområde',
    'hovudområde',
    'fagområde',
    'hovedtema',
    'hovudtema',
    'kapittel',
    'pasientgruppe',
    'priority area',
    'area',
    'theme',
  ],
  ['fokusområde', 'fokusområder', 'fokusområda', 'delområde', 'strategi', 'focus area', 'focus areas'],
  ['undertema', 'delmål', 'hovedaktivitet', 'hovudaktivitet', 'sub-goal'],
];

const words: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  group: ['gruppe', 'overskrift', 'kategori', 'group', 'category', 'heading'],
  item: [
    'hva',
    'kva',
    'hva skal gjøres',
    'kva skal gjerast',
    'delprosjekt',
    'tiltaksnavn',
    'navn på tiltak',
    'tittel',
    'title',
    'what',
    'task',
  ],
  vision: [
    'mål',
    'målbilde',
    'målbilete',
    'målsetting',
    'målsetjing',
    'målsetning',
    'hovedmål',
    'hovudmål',
    'effektmål',
    'goal',
    'vision',
    'objective',
  ],
  number: ['nr', 'nr.', 'nummer', '#', 'id', 'pkt', 'punkt', 'tiltaksnr', 'løpenr', 'no', 'number', 'ref'],
  text: [
    'kommentar',
    'kommentarer',
    'kommentarar',
    'merknad',
    'merknader',
    'merknadar',
    'beskrivelse',
    'skildring',
    'statusbeskrivelse',
    'statustekst',
    'notat',
    'oppfølging',
    'resultat',
    'utdyping',
    'forklaring',
    'status kommentar',
    'kommentar til status',
    'comment',
    'comments',
    'note',
    'notes',
    'description',
    'remarks',
    'results',
  ],
  status: [
    'status',
    'tilstand',
    'fremdriftsstatus',
    'framdriftsstatus',
    'statusfarge',
    'status nå',
    'hvordan går det',
    'korleis går det',
    'state',
  ],
  deadline: [
    'når',
    'ferdig innen',
    'ferdig innan',
    'sluttdato',
    'milepæl',
    'tidsplan',
    'tidsperspektiv',
    'tid',
    'dato',
    'periode',
    'år',
    'when',
    'end date',
    'by when',
    'timeline',
  ],
  contact: [
    'hvem',
    'kven',
    'kontaktinfo',
    'ansvarlig enhet',
    'ansvarleg eining',
    'ansvarlig part',
    'ansvarlig virksomhet',
    'tiltaksansvarlig',
    'tiltaksansvarleg',
    'oppgaveansvarlig',
    'hovedansvarlig',
    'deltakere',
    'deltakarar',
    'medvirkende',
    'samarbeidspartnere',
    'involverte',
    'organisasjon',
    'virksomhet',
    'verksemd',
    'who',
    'responsible unit',
    'participants',
    'assignee',
  ],
  email: ['e-post', 'epost', 'e-postadresse', 'email', 'e-mail', 'mail'],
  funding: ['finansieringskilde', 'kostnad', 'kostnader', 'budsjett', 'økonomi', 'ressurser', 'ressursar', 'budget', 'cost'],
  link: ['lenke', 'lenker', 'lenkje', 'lenkjer', 'link', 'links', 'url', 'nettadresse', 'dokumentasjon'],
};

const roles = new Map(Object.entries(words).flatMap(([role, list]) => list.map((word) => [word, role as ColumnRole] as const)));

/** What a header says by itself; `level` is there for the roles that name the row. `exact` when the whole header is known. */
export type HeaderRole = Readonly<{ role: ColumnRole; level?: Level | undefined; period?: Period | undefined; exact: boolean }>;

/** Reads a header: the whole of it, else without what stands in brackets, else its first words. null for an unknown one. */
export function headerRole(header: string): HeaderRole | null {
  const text = collapse(header);
  if (text === '' || text.length > 120) return null;
  const whole = known(text);
  if (whole) return { ...whole, exact: true };
  const bare = collapse(text.replaceAll(/\([^)]*\)/gu, ' '));
  const starts = bare.split(' ').map((_, index, all) => all.slice(0, all.length - index).join(' '));
  const shorter = [bare, ...starts.slice(1, 8), bare.split(/[/:,–-]/u)[0] ?? ''].map((start) => known(start.trim()));
  const found = shorter.find((role) => role !== null && role.role !== 'period');
  return found ? { ...found, exact: false } : null;
}

function known(text: string): Omit<HeaderRole, 'exact'> | null {
  const word = fold(text);
  const level = levels.findIndex((list) => list.includes(word));
  if (level === 0 || level === 1 || level === 2) return { role: 'item', level };
  const own = roles.get(word);
  if (own) return { role: own, ...(own === 'item' ? { level: 3 as const } : {}) };
  const header = columnHeader(text);
  if (header?.kind === 'period') return { role: 'period', period: header.period };
  return header ? { role: header.kind, ...(header.kind === 'item' ? { level: 3 as const } : {}) } : null;
}
