import type { Status } from '#features/plans/index.ts';
import { statusOfText } from '../../model/status-words.ts';
import type { GridCell } from './grid.ts';

/** A plan's vocabulary and what its legend's colours mean: #rrggbb → status key. */
export type Vocabulary = Readonly<{ statuses: readonly Status[]; colors: ReadonlyMap<string, string> }>;

export type CellStatus = Readonly<{ status: string | null; isWord: boolean; doubt: 'disagrees' | 'noLegend' | null }>;

/** The status a cell shows: a colour of the legend wins over a word of the vocabulary. `plain` is the fill of ordinary cells in its row. */
export function cellStatus(cell: GridCell, { statuses, colors }: Vocabulary, plain: string | null): CellStatus {
  const word = statusOfText(cell.text, statuses);
  const colored = cell.color === null ? null : (colors.get(cell.color) ?? null);
  if (colored !== null) return { status: colored, isWord: word !== null, doubt: word !== null && word !== colored ? 'disagrees' : null };
  if (word !== null) return { status: word, isWord: true, doubt: null };
  return { status: null, isWord: false, doubt: cell.color !== null && cell.color !== plain ? 'noLegend' : null };
}
