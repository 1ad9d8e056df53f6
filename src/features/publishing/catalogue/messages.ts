import type { Messages } from '#shared/language.ts';

/** What the catalogue says beside the plans' own words. */
export const catalogueWords = {
  catalogue: { nb: 'Planer i Målbilde', nn: 'Planar i Målbilde', en: 'Plans in Målbilde' },
  aboutCatalogue: {
    nb: 'Åpne data om hva helsefellesskap har bestemt å gjøre sammen, og hvor langt de er kommet.',
    nn: 'Opne data om kva helsefellesskap har avgjort å gjere saman, og kor langt dei er komne.',
    en: 'Open data on what health partnerships have decided to do together, and how far they have come.',
  },
  aboutPlan: {
    nb: '{title}: innsatsområder, målbilder, tiltak og status for {partnership}, slik planen er nå. Inneholder ingen helseopplysninger om personer.',
    nn: '{title}: innsatsområde, målbilde, tiltak og status for {partnership}, slik planen er no. Inneheld ingen helseopplysningar om personar.',
    en: '{title}: areas, target pictures, measures and status of {partnership}, as the plan is now. Holds no health data about persons.',
  },
  aboutEdition: {
    nb: '{title}: innsatsområder, målbilder, tiltak og status for {partnership}, slik planen var {date}. Inneholder ingen helseopplysninger om personer.',
    nn: '{title}: innsatsområde, målbilde, tiltak og status for {partnership}, slik planen var {date}. Inneheld ingen helseopplysningar om personar.',
    en: '{title}: areas, target pictures, measures and status of {partnership}, as the plan was on {date}. Holds no health data about persons.',
  },
  aboutSeries: {
    nb: 'Planen som den er nå, og alle utgavene av den.',
    nn: 'Planen som han er no, og alle utgåvene av han.',
    en: 'The plan as it is now, and every edition of it.',
  },
  edition: { nb: '{title}, utgave {number}', nn: '{title}, utgåve {number}', en: '{title}, edition {number}' },
  series: { nb: '{title}, alle utgaver', nn: '{title}, alle utgåver', en: '{title}, every edition' },
  file: { nb: '{title} som {format}', nn: '{title} som {format}', en: '{title} as {format}' },
  service: { nb: 'Målbilde, grensesnitt for programmer', nn: 'Målbilde, grensesnitt for program', en: 'Målbilde, interface for programs' },
  keywords: {
    nb: 'helsefellesskap|porteføljeplan|samhandling',
    nn: 'helsefellesskap|porteføljeplan|samhandling',
    en: 'health partnership|portfolio plan|coordination of care',
  },
} as const satisfies Messages;
