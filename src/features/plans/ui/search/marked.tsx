import { highlight } from '../model/highlight.ts';

/** A text with the words that were looked for marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return highlight(text, query).map((piece, at) => (piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text));
}
