import { officeStyles, usualDesign, type DeckDesign } from './deck-design.ts';
import type { DeckPlan } from './deck-plan.ts';
import { madePlan, type PlanShape } from './made-plan.ts';

export type NamedDeck = Readonly<{ name: string; plan: DeckPlan; design: DeckDesign }>;

const usualShape: PlanShape = {
  language: 'nb',
  areas: 4,
  itemsPerArea: 9,
  contacts: true,
  statuses: 0,
  periods: 0,
  groups: true,
  numbers: true,
};
const openXml: DeckDesign = { ...usualDesign, writer: 'openxml' };
const themeColors = [
  {
    scheme: 'accent2',
    changes: [
      ['lumMod', 60_000],
      ['lumOff', 40_000],
    ],
  },
  {
    scheme: 'accent4',
    changes: [
      ['lumMod', 40_000],
      ['lumOff', 60_000],
    ],
  },
  { scheme: 'accent5', changes: [['tint', 60_000]] },
  { scheme: 'accent6', changes: [['shade', 80_000]] },
] as const;

function deck(name: string, seed: number, shape: Partial<PlanShape>, design: DeckDesign): NamedDeck {
  return { name, plan: madePlan(seed, { ...usualShape, ...shape }), design };
}

/** Decks that differ the way those of different partnerships do; each with its truth (expectedPlan). */
export const deckDesigns: readonly NamedDeck[] = [
  deck('fills-wide', 1, {}, usualDesign),
  deck(
    'dots-four-three',
    2,
    { periods: 1 },
    {
      ...usualDesign,
      size: 'four-three',
      status: 'dot',
      contactHeader: null,
      colors: ['C00000', 'FFC000', '4472C4', '00B050'],
      legend: 'one-text',
    },
  ),
  deck('theme-colours', 3, {}, { ...openXml, colors: themeColors, legend: 'grouped-swatches', tableStyle: officeStyles.mediumTwo }),
  deck(
    'banded-style',
    4,
    {},
    { ...openXml, tableStyle: officeStyles.mediumTwoAccentSix, groups: 'across', legendAt: 'first', legend: 'table' },
  ),
  deck('own-style-merged', 5, { periods: 0 }, { ...openXml, tableStyle: officeStyles.own, mergeEqual: true, status: 'fill' }),
  deck(
    'grouped-dots',
    6,
    {},
    { ...openXml, status: 'grouped-dot', colors: ['FF0000', 'FFC000', '0070C0', '00B050'], title: 'text-box', legend: 'swatches' },
  ),
  deck(
    'nynorsk',
    7,
    { language: 'nn', statuses: 0, periods: 0 },
    { ...usualDesign, itemHeader: 'Satsing', contactHeader: 'Ansvarleg', legend: 'filled-texts' },
  ),
  deck(
    'english',
    8,
    { language: 'en', statuses: 0, periods: 0 },
    { ...openXml, itemHeader: 'Focus area', contactHeader: 'Contact', legend: 'marks' },
  ),
  deck(
    'three-statuses',
    9,
    { statuses: 1, periods: 2 },
    { ...usualDesign, itemHeader: 'Tiltak', colors: ['FFD966', '8EA9DB', '70AD47'], legendAt: 'own-slide' },
  ),
  deck(
    'five-statuses',
    10,
    { statuses: 2 },
    { ...openXml, itemHeader: 'Tiltak', colors: ['D9D9D9', 'FFF2CC', 'BDD7EE', 'C6E0B4', 'F4B084'], groups: 'filled', contactHeader: '' },
  ),
  deck('no-legend', 11, {}, { ...usualDesign, legend: 'none' }),
  deck('bold-groups-numbered', 12, {}, { ...openXml, groups: 'bold', numbering: true, fundingHeader: null, parts: 'repeat' }),
  deck(
    'group-column',
    13,
    { periods: 1 },
    { ...openXml, groups: 'column', itemHeader: 'Tiltak', contactHeader: 'Ansvarlig', parts: 'untitled' },
  ),
  deck('headless-after-first', 14, {}, { ...usualDesign, header: 'first', legendAt: 'first' }),
  deck('two-rows-of-header', 15, {}, { ...openXml, header: 'two-rows', vision: 'word-in-title' }),
  deck('year-twice', 16, { periods: 0 }, { ...openXml, header: 'year-twice' }),
  deck('titles-in-table', 17, {}, { ...openXml, title: 'in-table', vision: 'none', rowsPerSlide: 12 }),
  deck('section-slides', 18, {}, { ...usualDesign, title: 'section', vision: 'none', parts: 'untitled' }),
  deck('two-tables-a-slide', 19, { itemsPerArea: 4 }, { ...openXml, tablesPerSlide: 2, vision: 'none', agenda: true }),
  deck('vision-beside-table', 20, {}, { ...openXml, vision: 'same-slide', rowsPerSlide: 6 }),
  deck(
    'squares-in-text',
    21,
    {},
    { ...openXml, status: 'mark', colors: ['C00000', 'FFC000', '4472C4', '00B050'], legend: 'marks', tableStyle: officeStyles.themedGrid },
  ),
  deck('legend-in-last-row', 22, { itemsPerArea: 5 }, { ...openXml, legend: 'last-row', groups: 'across' }),
  deck(
    'no-groups-no-agenda',
    23,
    { groups: false, contacts: false },
    { ...usualDesign, agenda: false, contactHeader: null, rowsPerSlide: 5 },
  ),
  deck('thirty-pages', 24, { areas: 8, itemsPerArea: 24 }, { ...usualDesign, rowsPerSlide: 7 }),
];
