import type { PlanDocument } from '#features/plans/index.ts';
import { officeStyles, type DeckDesign } from './deck-design.ts';
import type { DeckPlan } from './deck-plan.ts';
import type { DeckColor } from './deck-slides.ts';
import { madePlan } from './made-plan.ts';
import { seeded, type Chance } from './seeded.ts';

/** Colours that a person tells apart; a deck takes as many as it has statuses. */
const palettes: readonly (readonly DeckColor[])[] = [
  ['F8CBAD', 'FFE699', '9DC3E6', 'A9D18E', 'D0CECE'],
  ['C00000', 'FFC000', '4472C4', '00B050', '7F7F7F'],
  ['D9D9D9', 'FFF2CC', 'BDD7EE', 'C6E0B4', 'F4B084'],
  [{ scheme: 'accent2' }, { scheme: 'accent4' }, { scheme: 'accent5' }, { scheme: 'accent6' }, { scheme: 'tx2' }],
  [
    {
      scheme: 'accent2',
      changes: [
        ['lumMod', 40_000],
        ['lumOff', 60_000],
      ],
    },
    {
      scheme: 'accent4',
      changes: [
        ['lumMod', 60_000],
        ['lumOff', 40_000],
      ],
    },
    { scheme: 'accent1', changes: [['tint', 50_000]] },
    { scheme: 'accent6', changes: [['lumMod', 75_000]] },
    { scheme: 'bg1', changes: [['lumMod', 65_000]] },
  ],
];

const headers = {
  nb: { item: ['FOKUSOMRÅDER', 'Tiltak', 'Satsingsområde', 'Satsing', 'Prosjekt'], contact: ['Kontakt', 'Ansvarlig', 'Kontaktperson', ''] },
  nn: { item: ['Fokusområde', 'Tiltak', 'Satsing'], contact: ['Kontakt', 'Ansvarleg', ''] },
  en: { item: ['Focus area', 'Measure', 'Action'], contact: ['Contact', 'Responsible', ''] },
} as const;

/** A made-up plan in a made-up design that can show it. */
export function randomDeck(seed: number): Readonly<{ plan: DeckPlan; design: DeckDesign }> {
  const chance = seeded(seed * 7919 + 1);
  const language = chance.pick(['nb', 'nb', 'nn', 'en'] as const);
  const design = randomDesign(chance, language);
  const plan = madePlan(seed, {
    language,
    areas: 2 + chance.below(4),
    itemsPerArea: design.tablesPerSlide === 2 ? 4 : 2 + chance.below(12),
    contacts: design.contactHeader !== null,
    groups: design.groups === 'column' || !chance.once(5),
    numbers: !chance.once(3),
  });
  return { plan, design: plan.periods.length < 3 && design.header === 'year-twice' ? { ...design, header: 'each' } : design };
}

function randomDesign(chance: Chance, language: PlanDocument['language']): DeckDesign {
  const writer = chance.pick(['openxml', 'openxml', 'pptxgenjs'] as const);
  const status = chance.pick(['fill', 'fill', 'dot', ...(writer === 'openxml' ? (['grouped-dot'] as const) : []), 'mark'] as const);
  const palette = chance.pick(writer === 'openxml' ? palettes : palettes.slice(0, 3));
  const tablesPerSlide = chance.once(6) ? 2 : 1;
  const parts = chance.pick(['part', 'repeat', 'untitled'] as const);
  const title = tablesPerSlide === 2 ? 'text-box' : chance.pick(['placeholder', 'placeholder', 'text-box', 'section', 'in-table'] as const);
  const legend = chance.pick(['swatches', 'grouped-swatches', 'one-text', 'filled-texts', 'table', 'marks', 'none'] as const);
  const groups = chance.pick(['across', 'across', 'bold', 'filled', 'column'] as const);
  return {
    writer,
    size: chance.pick(['wide', 'four-three']),
    status,
    colors: palette,
    legend,
    legendAt: chance.pick(['each', 'first', 'own-slide']),
    groups,
    header: title === 'in-table' || tablesPerSlide === 2 ? 'each' : chance.pick(['each', 'each', 'first', 'two-rows', 'year-twice']),
    itemHeader: chance.pick(headers[language].item),
    contactHeader: chance.once(3) ? null : chance.pick(headers[language].contact),
    fundingHeader: null,
    numbering: groups !== 'column' && chance.once(4),
    title,
    rowsPerSlide: tablesPerSlide === 2 ? 20 : 4 + chance.below(8),
    parts,
    vision:
      tablesPerSlide === 2 || title === 'in-table' || title === 'section'
        ? 'none'
        : chance.pick(['own-slide', 'word-in-title', 'same-slide', 'none']),
    agenda: !chance.once(4),
    tableStyle:
      writer === 'openxml'
        ? chance.pick([null, officeStyles.mediumTwo, officeStyles.mediumTwoAccentSix, officeStyles.themedGrid, officeStyles.own])
        : null,
    mergeEqual: writer === 'openxml' && status === 'fill' && chance.once(3),
    tablesPerSlide,
  };
}
