/** Small words that follow a hyphen that stands for a left-out part: "rekrutterings- og samhandlingstilskudd". */
const afterLooseHyphen = /^(og|eller|samt|til|and|or)\b/;

/** How a line ends: with a drawn space, inside a word that was too long for it, by the author, or nobody can tell. */
export type LineEnd = 'space' | 'inside' | 'author' | 'unknown';

/**
 * Lines of one paragraph as one text, with the places of the breaks that the author typed. A line that ends at a hyphen
 * or a slash without a space broke inside a word.
 */
export function joinLineTexts(
  lines: readonly Readonly<{ text: string; end: LineEnd }>[],
): Readonly<{ text: string; breaks: readonly number[] }> {
  const breaks: number[] = [];
  let text = '';
  let end: LineEnd | null = null;
  for (const line of lines) {
    const clean = line.text.replace(/\s+/g, ' ').trim();
    if (end === 'author') breaks.push(text.length);
    text = end === null ? clean : joinTwo(text, clean, end);
    end = line.end;
  }
  return { text: text.replace(/\u00ad/g, ''), breaks: text.includes('\u00ad') ? [] : breaks };
}

function joinTwo(before: string, after: string, end: LineEnd): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (end !== 'space' && /^[?!.,;:)]/.test(after)) return before + after;
  if (end === 'inside' && /^\p{Ll}/u.test(after)) return before + after;
  if (end === 'space' || !/\p{L}-$|\p{N}-$|\S\/$/u.test(before)) return `${before} ${after}`;
  if (before.endsWith('-') && afterLooseHyphen.test(after)) return `${before} ${after}`;
  return before + after;
}
