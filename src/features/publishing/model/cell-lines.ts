import type { PublicationWords, RowCell } from './publication.ts';

/** One line of a cell as every printed form shows it: the status in words, the text, that it is an open question. */
export type CellLine = Readonly<{ kind: 'status' | 'text' | 'open'; text: string }>;

export function cellLines({ status, text, open }: RowCell, words: Pick<PublicationWords, 'open'>): readonly CellLine[] {
  return [
    ...(status ? [{ kind: 'status', text: `${status.symbol} ${status.label}` } as const] : []),
    ...(text.trim() === '' ? [] : text.split(/\r\n?|\n/u).map((line) => ({ kind: 'text', text: line }) as const)),
    ...(open ? [{ kind: 'open', text: `(?) ${words.open}` } as const] : []),
  ];
}
