import { collapse } from '../model/fold-text.ts';
import { isLegendWord } from '../model/status-words.ts';

const colorWord =
  /^(?:m[øo]rk(?:e)?|lys(?:e)?|dark|light)?\s*(?:r[øo]d(?:t)?|raud(?:t)?|gul(?:t)?|gr[øo]nn?(?:t)?|bl[åa](?:tt)?|gr[åa](?:tt)?|oransje|lilla|rosa|brun(?:t)?|svart|hvit(?:t)?|kvit(?:t)?|red|yellow|green|blue|gr[ae]y|orange|purple|pink|white|black)\s*(?:farge|colou?r)?\s*[=:–—-]\s*/iu;

/** What stands above a legend, and its entry for cells of which nothing is known. */
const noLabel = /^(?:statuse?r?|statusar|(?:teg|teik)nforklaring|fargekoder?|legend|\?\s+(?:ukjent|ukjend|unknown))$/iu;
const longest = 60;

/** The words that a legend gives a colour: "Grønn = Ferdigstilt" → "Ferdigstilt". null for what is too long to be one. */
export function legendLabel(text: string): string | null {
  if (noLabel.test(collapse(text))) return null;
  const bare = collapse(text)
    .replace(/^[○◔◐◑◕●✓✔✕✖✗?]\s+(?=\p{L})/u, '')
    .replace(/^[•▪●■□–—=:-]+\s*/u, '')
    .replace(colorWord, '')
    .replace(/[:;,.]+$/u, '')
    .trim();
  if (bare === '' || bare.length > longest || bare.split(' ').length > 7) return null;
  return /\p{L}/u.test(bare) ? bare : null;
}

/** "Ikke påbegynt Planlagt Under arbeid" → its status words in order; null when a word is left over. */
export function statusWordsIn(text: string): readonly string[] | null {
  const tokens = collapse(text).split(' ').slice(0, 40);
  const words: string[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = Math.min(tokens.length, from + 5);
    while (to > from && !isLegendWord(tokens.slice(from, to).join(' '))) to -= 1;
    if (to === from) return null;
    words.push(tokens.slice(from, to).join(' '));
    from = to;
  }
  return words;
}
