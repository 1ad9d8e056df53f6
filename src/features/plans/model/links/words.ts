import { plainText } from '../likeness.ts';

// Words that hold sentences together, and what plans say of nearly everything; both forms of the language.
const empty = new Set(
  `og i på av for til med som skal å en et ei den det de er ved om fra frå mellom samt inn ut opp også ulike kan vil bli blir der
  hva kva hvordan korleis man ikke ikkje eller ellers under over etter før mot hos sin sitt sine være vere har ha
  bidra bidrar delta deltar deltakelse aktivt prosjekt prosjekter delprosjekt fortsatt felles få gjennom eksempel oppdrag ssu lsu
  arbeid arbeide arbeidet fokus ulik nye ny nytt gode god økt bedre sikre the and of to in`.split(/\s+/),
);

/** Endings of inflection and of the commonest derivations, the longest first. */
const endings = [
  'ningene', 'ningen', 'ninger', 'ning', 'ingane', 'ingene', 'ingen', 'ingar', 'inger', 'ing',
  'hetene', 'heten', 'enes', 'anes', 'ene', 'ane', 'ens', 'ets', 'ers', 'en', 'et', 'er', 'ar', 'a', 'e', 's',
]; // oxfmt-ignore

/** Where nynorsk and irregular plurals write the same stem otherwise. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/mødr(?:e|ene|er)?$/u, 'mor'],
  [/sjuk/u, 'syk'],
  [/tenest/u, 'tjenest'],
  [/heim/u, 'hjem'],
  // A sector's forum is what the overall plan calls a network.
  [/(?:forum(?:et)?|fora(?:ene)?)$/u, 'nettverk'],
];

const shortestStem = 4;

/** A word without its endings, so that «tjenestene» and «tjeneste» are one. */
export function stemOf(word: string): string {
  const spelt = spellings.reduce((text, [pattern, other]) => text.replace(pattern, other), word);
  const ending = endings.find((end) => spelt.endsWith(end) && spelt.length - end.length >= shortestStem);
  const stem = ending === undefined ? spelt : spelt.slice(0, -ending.length);
  // «sykehus» and «sykehuset»: an s that belongs to the word goes in both.
  return ending !== 's' && stem.endsWith('s') && stem.length > shortestStem ? stem.slice(0, -1) : stem;
}

/** The words of a text that carry meaning, in their order, as written but for case. */
export function contentWords(text: string): readonly string[] {
  return plainText(text)
    .split(' ')
    .filter((word) => word.length > 1 && !empty.has(word) && !/^\d+$/.test(word));
}

/** Abbreviations as plans write them, in capitals: DHO, PLL, CBRNE. */
export function abbreviationsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b[A-ZÆØÅ]{2,6}\b/gu))].filter((word) => !empty.has(word.toLowerCase()));
}
