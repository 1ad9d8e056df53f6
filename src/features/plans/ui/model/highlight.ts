/** A piece of a text, and whether it is one of the words that were looked for. */
export type Piece = Readonly<{ text: string; hit: boolean }>;

const context = 160;

/** The text in pieces where words that begin with a searched word are hits. Letters are compared without case. */
export function highlight(text: string, query: string): readonly Piece[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [{ text, hit: false }];
  const pieces = text.split(/([\p{L}\p{N}]+)/u).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, hit: words.some((word) => piece.toLowerCase().startsWith(stem(word))) }));
}

/** The part of a long text around its first hit, with … where it was cut. */
export function excerpt(text: string, query: string): string {
  if (text.length <= context) return text;
  const pieces = highlight(text, query);
  const first = pieces.findIndex((piece) => piece.hit);
  const at = first === -1 ? 0 : pieces.slice(0, first).reduce((length, piece) => length + piece.text.length, 0);
  const start = at < context / 2 ? 0 : text.lastIndexOf(' ', at - context / 4) + 1;
  const end = start + context;
  return (start > 0 ? '… ' : '') + text.slice(start, end).trimEnd() + (end < text.length ? ' …' : '');
}

/** The search finds other forms of a word; so does the mark, by the word without its commonest endings. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(ene|ane|et|en|er|ar|a|e)$/, '') : word;
}
