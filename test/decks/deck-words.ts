import type { PlanDocument } from '#features/plans/index.ts';

/** Words that made-up plans are put together from, by language. */
export type DeckWords = Readonly<{
  title: string;
  partnership: string;
  areas: readonly string[];
  groups: readonly string[];
  funded: string;
  verbs: readonly string[];
  things: readonly string[];
  texts: readonly string[];
  visions: readonly string[];
  points: readonly string[];
  people: readonly string[];
  statuses: readonly (readonly Readonly<{ key: string; label: string }>[])[];
  periods: readonly PlanDocument['periods'][];
}>;

const people = [
  'Kari Nordmann',
  'Ola Hansen',
  'Liv Berit Dahl',
  'Per-Arne Lund',
  'Ingrid Ødegård',
  'Nils Åsen',
  'Samhandlingsavdelingen',
  'Siri Bakke',
];

const nb: DeckWords = {
  title: 'Porteføljeplan 2026',
  partnership: 'Helsefellesskap Fjordane',
  areas: [
    'Digital samhandling',
    'Psykisk helse barn og unge',
    'Psykisk helse voksne',
    'Rehabilitering',
    'Eldre med skrøpelighet',
    'Den akuttmedisinske kjede',
    'Beredskap',
    'Rekruttering og kompetanse',
  ],
  groups: [
    'Få felles forståelse',
    'Utvikling av nye tjenester',
    'Avklare ansvars- og oppgavedeling',
    'Styrke samhandlingen i pasientforløp',
    'Rus',
  ],
  funded: 'Prosjekt finansiert av rekrutterings- og samhandlingstilskudd',
  verbs: ['Innføre', 'Videreutvikle', 'Kartlegge', 'Etablere', 'Teste ut', 'Samarbeide om', 'Evaluere', 'Bidra til'],
  things: [
    'digital hjemmeoppfølging (DHO)',
    'fagnettverk for koordinatorer',
    'ambulante team; FACT ung',
    'felles prosedyrer ved utskrivning',
    'delte stillinger på tvers',
    'kritisk info API',
    'prehabilitering før elektiv kirurgi',
    'opplæring i sårbehandling',
    'beredskapsplaner og øvelser',
    'IHT til hjemmeboende eldre',
  ],
  texts: [
    'Forberede innføring',
    'Starte innføring',
    'Oppdrag fra SSU',
    'Prosjekt LSU',
    'Pilot i to bydeler',
    'Skalering',
    'Utvikle overordnet prosedyre. Teste ut nye modeller?',
    'Innsikt / utredning',
    'Kvartalsvise nettverksmøter gjennomføres',
    'Påbegynt i OUS-sektor',
    '?',
    '',
  ],
  visions: [
    'Innbyggerne skal oppleve sammenhengende tjenester',
    'Behovsstyrt tilgang til pasientinformasjon, med oppslag basert på tjenstlig behov',
    'Ansatte kjenner hverandres tilbud og kompetanse',
    'Ressursene brukes der de gjør mest nytte',
  ],
  points: ['tidlig innsats', 'trygge overganger mellom nivåene', 'felles opplæring'],
  people,
  statuses: [
    [
      { key: 'not-started', label: 'Ikke påbegynt' },
      { key: 'planned', label: 'Planlagt/påbegynt' },
      { key: 'in-progress', label: 'Under arbeid' },
      { key: 'completed', label: 'Ferdigstilt' },
    ],
    [
      { key: 'planned', label: 'Planlagt' },
      { key: 'in-progress', label: 'I arbeid' },
      { key: 'completed', label: 'Fullført' },
    ],
    [
      { key: 'not-started', label: 'Ikke startet' },
      { key: 'planned', label: 'Planlagt' },
      { key: 'in-progress', label: 'Under arbeid' },
      { key: 'completed', label: 'Ferdig' },
      { key: 'stopped', label: 'Stanset' },
    ],
  ],
  periods: [
    [
      { key: '2024', label: '2024', kind: 'status' },
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
    ],
    [
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Ønsket fokus for 2026', kind: 'focus' },
    ],
    [
      { key: '2025', label: 'Status 2025', kind: 'status' },
      { key: '2026', label: 'Plan for 2026', kind: 'focus' },
      { key: '2027', label: 'Fokus 2027', kind: 'focus' },
    ],
  ],
};

const nn: DeckWords = {
  ...nb,
  title: 'Handlingsplan 2026',
  partnership: 'Helsefellesskapet Fonna',
  areas: [
    'Digital samhandling',
    'Psykisk helse og rus',
    'Skrøpelege eldre',
    'Born og unge',
    'Svangerskap, fødsel og barsel',
    'Helseberedskap',
  ],
  groups: ['Få felles forståing', 'Utvikle nye tenester', 'Avklare ansvar og oppgåver'],
  funded: 'Prosjekt finansiert av rekrutterings- og samhandlingstilskot',
  verbs: ['Innføre', 'Vidareutvikle', 'Kartleggje', 'Etablere', 'Prøve ut', 'Samarbeide om'],
  things: [
    'digital heimeoppfølging',
    'fagnettverk for jordmødrer',
    'ambulante team i kommunane',
    'felles rutinar ved utskriving',
    'delte stillingar',
    'opplæring for tilsette',
  ],
  texts: ['Førebu innføring', 'Starte innføring', 'Oppdrag frå SSU', 'Pilot i to kommunar', 'Spreiing?', 'Innsikt og utgreiing', ''],
  visions: [
    'Innbyggjarane får samanhengande tenester',
    'Dei tilsette kjenner kvarandre og tenestene',
    'Ressursane blir brukte der dei gjer mest nytte',
  ],
  points: ['tidleg innsats', 'trygge overgangar'],
  statuses: [
    [
      { key: 'not-started', label: 'Ikkje påbyrja' },
      { key: 'planned', label: 'Planlagt/påbyrja' },
      { key: 'in-progress', label: 'Under arbeid' },
      { key: 'completed', label: 'Fullført' },
    ],
    [
      { key: 'not-started', label: 'Ikkje starta' },
      { key: 'in-progress', label: 'I arbeid' },
      { key: 'completed', label: 'Ferdig' },
    ],
  ],
  periods: [
    [
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Ønskt fokus for 2026', kind: 'focus' },
    ],
    [
      { key: '2024', label: 'Status 2024', kind: 'status' },
      { key: '2025', label: 'Status 2025', kind: 'status' },
      { key: '2026', label: 'Fokus for 2026', kind: 'focus' },
    ],
  ],
};

const en: DeckWords = {
  ...nb,
  title: 'Action plan 2026',
  partnership: 'Health Partnership Oslo',
  areas: ['Digital cooperation', 'Mental health', 'Rehabilitation', 'Frail older people', 'Emergency care'],
  groups: ['Build a shared understanding', 'Develop new services', 'Clarify roles'],
  funded: 'Projects funded by the cooperation grant',
  verbs: ['Introduce', 'Develop', 'Map', 'Establish', 'Try out'],
  things: [
    'remote monitoring at home',
    'a network of coordinators',
    'outreach teams',
    'shared routines at discharge',
    'joint positions',
    'training in wound care',
  ],
  texts: ['Prepare the rollout', 'Assigned by the steering group', 'Pilot in two districts', 'Scale up?', 'Insight and study', ''],
  visions: ['Residents meet services that belong together', 'Staff know what the others offer', 'Resources are used where they help most'],
  points: ['early help', 'safe handovers'],
  statuses: [
    [
      { key: 'not-started', label: 'Not started' },
      { key: 'planned', label: 'Planned' },
      { key: 'in-progress', label: 'In progress' },
      { key: 'completed', label: 'Completed' },
    ],
    [
      { key: 'not-started', label: 'Not started' },
      { key: 'in-progress', label: 'In progress' },
      { key: 'completed', label: 'Done' },
    ],
  ],
  periods: [
    [
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Focus 2026', kind: 'focus' },
    ],
    [
      { key: '2024', label: '2024', kind: 'status' },
      { key: '2025', label: '2025', kind: 'status' },
      { key: '2026', label: 'Focus for 2026', kind: 'focus' },
    ],
  ],
};

export const deckWords: Readonly<Record<PlanDocument['language'], DeckWords>> = { nb, nn, en };
