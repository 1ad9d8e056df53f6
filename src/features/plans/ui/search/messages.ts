import type { Messages } from '#shared/language.ts';

export const searchMessages = {
  title: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  titleWith: { nb: 'Søk: {text}', nn: 'Søk: {text}', en: 'Search: {text}' },
  label: { nb: 'Søk i alle planer', nn: 'Søk i alle planar', en: 'Search in all plans' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  allPlans: { nb: 'Alle planer', nn: 'Alle planar', en: 'All plans' },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  hint: {
    nb: 'Søk etter ord i tiltak, innsatsområder og målbilder. Begynnelsen av et ord er nok.',
    nn: 'Søk etter ord i tiltak, innsatsområde og målbilde. Byrjinga av eit ord er nok.',
    en: 'Search for words in measures, areas and target pictures. The beginning of a word is enough.',
  },
  hits: {
    nb: '{n, plural, =0 {Ingen treff} one {# treff} other {# treff}} på «{text}»',
    nn: '{n, plural, =0 {Ingen treff} one {# treff} other {# treff}} på «{text}»',
    en: '{n, plural, =0 {No hits} one {# hit} other {# hits}} for “{text}”',
  },
  more: {
    nb: 'Viser de {n} beste treffene. Skriv flere ord for å finne færre.',
    nn: 'Viser dei {n} beste treffa. Skriv fleire ord for å finne færre.',
    en: 'Showing the best {n} hits. Write more words to find fewer.',
  },
  none: {
    nb: 'Prøv færre ord, begynnelsen av ordet eller et annet ord for det samme.',
    nn: 'Prøv færre ord, byrjinga av ordet eller eit anna ord for det same.',
    en: 'Try fewer words, the beginning of the word or another word for the same.',
  },
  area: { nb: 'Innsatsområde', nn: 'Innsatsområde', en: 'Area' },
} satisfies Messages;
