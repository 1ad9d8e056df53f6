import type { Messages } from '#shared/language.ts';

export const filterMessages = {
  more: { nb: 'Flere filtre', nn: 'Fleire filter', en: 'More filters' },
  filter: { nb: 'Filter', nn: 'Filter', en: 'Filter' },
  views: { nb: 'Visning', nn: 'Vising', en: 'View' },
  tabell: { nb: 'Tabell', nn: 'Tabell', en: 'Table' },
  tavle: { nb: 'Tavle', nn: 'Tavle', en: 'Board' },
  tidslinje: { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  words: { nb: 'Ord i planen', nn: 'Ord i planen', en: 'Words in the plan' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  onlyFunded: { nb: 'Bare finansierte', nn: 'Berre finansierte', en: 'Funded only' },
  onlyOpen: { nb: 'Bare åpne spørsmål', nn: 'Berre opne spørsmål', en: 'Open questions only' },
  notSince: { nb: 'Ikke oppdatert siden', nn: 'Ikkje oppdatert sidan', en: 'Not updated since' },
  sort: { nb: 'Sorter etter', nn: 'Sorter etter', en: 'Sort by' },
  plan: { nb: 'Planens rekkefølge', nn: 'Rekkjefølgja i planen', en: 'The plan’s order' },
  tittel: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  oppdatert: { nb: 'Sist oppdatert', nn: 'Sist oppdatert', en: 'Last updated' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  reset: { nb: 'Nullstill', nn: 'Nullstill', en: 'Reset' },
  shown: { nb: 'Viser {n} av {total} tiltak', nn: 'Viser {n} av {total} tiltak', en: 'Showing {n} of {total} measures' },
} satisfies Messages;
