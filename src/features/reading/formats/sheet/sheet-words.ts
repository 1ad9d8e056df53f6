import type { Messages } from '#shared/language.ts';

/** Words that the sheet reader writes into a plan, in the plan's own language. */
export const sheetWords = {
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  statusOf: { nb: 'Status for {period}', nn: 'Status for {period}', en: 'Status for {period}' },
  notAWord: {
    nb: '«{text}» er ikke et ord fra planens statusliste.',
    nn: '«{text}» er ikkje eit ord frå statuslista til planen.',
    en: '“{text}” is not a word of the plan’s list of statuses.',
  },
  noLegend: {
    nb: 'Ruten har en farge som ingen tegnforklaring forklarer.',
    nn: 'Ruta har ein farge som inga teiknforklaring forklarer.',
    en: 'The cell has a colour that no legend explains.',
  },
  twoStatuses: {
    nb: 'Tiltaket står på flere rader med ulik status.',
    nn: 'Tiltaket står på fleire rader med ulik status.',
    en: 'The measure stands on several rows with different statuses.',
  },
  partnership: { nb: 'Helsefellesskap', nn: 'Helsefellesskap', en: 'Health partnership' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
} as const satisfies Messages;
