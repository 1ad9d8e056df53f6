/** Small words that follow a hyphen that stands for a left-out part: "rekrutterings- og samhandlingstilskudd". */
const afterLooseHyphen = /^(og|eller|samt|til|and|or)\b/;

/**
 * Lines of one paragraph as one text. `spaced` tells for each line whether a space is drawn at its end: a setter that
 * draws them (LibreOffice, PowerPoint) shows by their absence that a line broke inside a word, at its hyphen or slash.
 */
export function joinLineTexts(lines: readonly string[], spaced: readonly boolean[]): string {
  let text = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) text = joinTwo(text, line, spaced[index] ?? false);
  return text.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
}

function joinTwo(before: string, after: string, spaced: boolean): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (spaced || !/\p{L}-$|\p{N}-$|\S\/$/u.test(before)) return `${before} ${after}`;
  if (before.endsWith('-') && afterLooseHyphen.test(after)) return `${before} ${after}`;
  return before + after;
}
