import fc from 'fast-check';

/** A plan as a sheet can say it; `color` is the status's fill in the sheet. */
export type SheetCell = Readonly<{ period: string; text: string; status: string | null }>;
export type SheetItem = Readonly<{ title: string; cells: readonly SheetCell[]; contacts: readonly string[] }>;
export type SheetGroup = Readonly<{ title: string; items: readonly SheetItem[] }>;
export type SheetArea = Readonly<{ title: string; vision: readonly string[]; groups: readonly SheetGroup[] }>;
export type SheetPlan = Readonly<{ areas: readonly SheetArea[] }>;

export const legend = [
  { key: 'not-started', label: 'Ikke påbegynt', color: '#e6e6e6' },
  { key: 'planned', label: 'Planlagt/påbegynt', color: '#ffe699' },
  { key: 'in-progress', label: 'Under arbeid', color: '#9dc3e6' },
  { key: 'completed', label: 'Ferdigstilt', color: '#a9d18e' },
] as const;

export const periods = [
  { key: '2024', label: '2024', kind: 'status' },
  { key: '2025', label: '2025', kind: 'status' },
  { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
] as const;

const areaTitles = [
  'Digital samhandling',
  'Rehabilitering',
  'Barn og unge',
  'Eldre med skrøpelighet',
  'Beredskap',
  'Den akuttmedisinske kjede',
];
const groupTitles = ['Få felles forståelse', 'Utvikling av verktøy', 'Kompetanse og rekruttering', 'Overganger mellom nivåene'];
const starts = ['Etablere', 'Utvikle', 'Videreføre', 'Evaluere', 'Kartlegge', 'Prøve ut'];
const ends = [
  'felles rutine for utskriving',
  'digital hjemmeoppfølging',
  'nettverk for sykepleiere',
  'ordningen med kontaktpersoner',
  'opplæring i vurdering',
];
const texts = [
  'Kvartalsvise møter',
  'Pilot i to bydeler',
  'Oppdrag fra SSU',
  'Prosjekt LSU',
  'Forberede innføring',
  'Innsikt/utredning',
  'Avklares?',
  'Påbegynt i OUS-sektor',
];
const people = ['Kari Moe', 'Ola Nes', 'Liv-Hilde Andresen', 'Per Øye', 'Helseseksjonen i byrådsavdelingen'];
const visions = ['Trygge overganger', 'Pasienten er en likeverdig part', 'Bedre flyt av informasjon mellom nivåene'];

const cell = (period: string): fc.Arbitrary<SheetCell> =>
  fc.record({
    period: fc.constant(period),
    text: fc.option(fc.constantFrom(...texts), { nil: '', freq: 3 }),
    status: fc.option(fc.constantFrom(...legend.map(({ key }) => key)), { nil: null, freq: 2 }),
  });

/** At least one value: an item without any looks like a heading where nothing is marked. */
const item: fc.Arbitrary<SheetItem> = fc
  .record({
    title: fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...ends)).map((words) => words.join(' ')),
    cells: fc
      .tuple(cell('2024'), cell('2025'), cell('2026'))
      .map((cells) => cells.filter(({ text, status }) => text !== '' || status !== null)),
    contacts: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }),
  })
  .filter(({ cells, contacts }) => cells.some(({ text }) => text !== '') || contacts.length > 0);

const items = fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: ({ title }) => title });

/** Items without a heading come first: below a heading no sheet could tell them from its own. */
const groups: fc.Arbitrary<readonly SheetGroup[]> = fc
  .tuple(
    fc.option(items, { nil: null }),
    fc.uniqueArray(fc.constantFrom(...groupTitles), { minLength: 1, maxLength: 3 }),
    fc.array(items, { minLength: 3, maxLength: 3 }),
  )
  .map(([loose, titles, lists]) => [
    ...(loose ? [{ title: '', items: loose }] : []),
    ...titles.map((title, index) => ({ title, items: lists[index] ?? [] })),
  ]);

export const randomPlan: fc.Arbitrary<SheetPlan> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...areaTitles), { minLength: 1, maxLength: 4 }),
    fc.array(groups, { minLength: 4, maxLength: 4 }),
    fc.array(fc.subarray(visions), { minLength: 4, maxLength: 4 }),
  )
  .map(([titles, lists, statements]) => ({
    areas: titles.map((title, index) => ({ title, vision: statements[index] ?? [], groups: lists[index] ?? [] })),
  }));
