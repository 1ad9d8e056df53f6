/** Small words that follow a hyphen that stands for a left-out part: "rekrutterings- og samhandlingstilskudd". */
const afterLooseHyphen = /^(og|eller|samt|til|and|or)\b/;

/** How a line ends: with a drawn space, inside a word that was too long for it, or nobody can tell. */
export type LineEnd = 'space' | 'inside' | 'unknown';

/** Lines of one paragraph as one text. A line that ends at a hyphen or a slash without a space broke inside a word. */
export function joinLineTexts(lines: readonly string[], ends: readonly LineEnd[]): string {
  let text = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) text = joinTwo(text, line, ends[index] ?? 'unknown');
  return text.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
}

function joinTwo(before: string, after: string, end: LineEnd): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (end === 'inside' && /^\p{Ll}/u.test(after)) return before + after;
  if (end === 'space' || !/\p{L}-$|\p{N}-$|\S\/$/u.test(before)) return `${before} ${after}`;
  if (before.endsWith('-') && afterLooseHyphen.test(after)) return `${before} ${after}`;
  return before + after;
}
