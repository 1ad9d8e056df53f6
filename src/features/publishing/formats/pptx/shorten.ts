const clusters = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/** A text that is said in full elsewhere, in at most `most` signs. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const signs = [...clusters.segment(text)].slice(0, most - 1);
  return `${signs
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
