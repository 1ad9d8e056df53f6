import type { Cell, Item, PlanDocument } from '#features/plans/index.ts';

const statuses = [
  { key: 'not-started', label: 'Ikke påbegynt', scale: 'not-started' },
  { key: 'planned', label: 'Planlagt/påbegynt', scale: 'planned' },
  { key: 'in-progress', label: 'Under arbeid', scale: 'in-progress' },
  { key: 'completed', label: 'Ferdigstilt', scale: 'completed' },
] as const;

const titles = [
  'Pasientens legemiddelliste (PLL); koordinert innføring tverrgående i Oslo',
  'Digital hjemmeoppfølging (DHO); felles tjenestereise og standardiserte rutiner',
  'Oversikt over pasientflyt mellom sykehus og kommune, på tvers av sektorer',
  'Fortsatt deltakelse i og utvikling av fagnettverk',
  'Kartlegge brukerreiser og samhandlingsmodeller',
];
const words = ['Forberede innføring', 'Starte innføring', 'Kvartalsvise nettverksmøter gjennomføres', 'Oppdrag fra SSU', ''];
const areaTitles = ['Digital samhandling', 'Psykisk helse barn og unge', 'Rehabilitering', 'Eldre med skrøpelighet', 'Helseberedskap'];
const contacts = ['Karin Sygna', 'Kjersti Valde', 'Helseseksjonen i byrådsavdelingen'];

/** A plan of `items` items in five areas, always the same, with every kind of cell that pages show. */
export function anOsloPlan(items = 20, values: Partial<PlanDocument> = {}): PlanDocument {
  const all = Array.from({ length: items }, (_, at) => item(at));
  const perArea = Math.ceil(items / areaTitles.length);
  return {
    format: 'malbilde/plan/1',
    title: 'Porteføljeplan 2026',
    partnership: 'Helsefellesskap Oslo',
    scope: { kind: 'overall' },
    year: 2026,
    language: 'nb',
    adoptions: [{ body: 'Partnerskapsmøtet', date: '2025-10-14', outcome: 'Tilsluttet', plan: 'overall' }],
    periods: [
      { key: '2024', label: '2024', kind: 'status' },
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
    ],
    statuses,
    areas: areaTitles.map((title, at) => {
      const own = all.slice(at * perArea, (at + 1) * perArea);
      const half = Math.ceil(own.length / 2);
      return {
        key: `omrade-${at + 1}`,
        number: at + 1,
        title,
        vision: [{ text: 'Innbyggerne skal ha eierskap til egen helse.', points: ['Mer sømløs informasjonsflyt'] }],
        groups: [
          { title: 'Få felles forståelse', items: own.slice(0, half) },
          { title: 'Avklare ansvars- og oppgavedeling', items: own.slice(half) },
        ],
      };
    }),
    ...values,
  };
}

function item(at: number): Item {
  const unplaced: Cell = { period: null, text: 'Under arbeid', status: null };
  const contact = contacts[at % contacts.length];
  return {
    key: `tiltak-${at + 1}`,
    title: `${titles[at % titles.length]} (${at + 1})`,
    cells: at % 7 === 6 ? [unplaced] : [cell('2024', at), cell('2025', at + 1), cell('2026', at + 2)],
    ...(at % 4 === 0 && { funding: 'Rekrutterings- og samhandlingstilskudd' }),
    ...(at % 2 === 0 && contact !== undefined && { contacts: [{ name: contact }] }),
    ...(at % 7 === 6 && { uncertain: [{ what: 'period', why: 'Kilden sier ikke hvilken kolonne teksten sto i.' }] }),
    links: at === 0 ? ['https://www.kompetansebroen.no/helsefellesskap'] : [],
    source: { page: 4 + Math.floor(at / 6), lines: [at * 5 + 1, at * 5 + 4] },
  };
}

function cell(period: string, at: number): Cell {
  const status = period === '2026' || at % 5 === 4 ? null : (statuses[at % statuses.length]?.key ?? null);
  return { period, text: words[at % words.length] ?? '', status, ...(at % 9 === 3 && { open: true }) };
}

/** The same partnership's plan for one sector. */
export function aSectorPlan(items = 10): PlanDocument {
  return anOsloPlan(items, { title: 'Lokal porteføljeplan OUS sektor 2026', scope: { kind: 'sector', sector: 'OUS' } });
}
