import type { Status } from '#features/plans/index.ts';
import { statusOfText } from '../../model/status-words.ts';
import type { GridCell } from './grid.ts';

/** A plan's vocabulary and what a colour means on a page by the legends; null where they do not say it clearly. */
export type Vocabulary = Readonly<{ statuses: readonly Status[]; statusOfColor: (color: string, page: number) => string | null }>;

export type CellStatus = Readonly<{ status: string | null; isWord: boolean; doubt: 'disagrees' | 'noLegend' | null }>;

/** The status a cell shows: a colour of the legend wins over a word of the vocabulary. `isPlain` tells fills that are background. */
export function cellStatus(
  cell: GridCell,
  { statuses, statusOfColor }: Vocabulary,
  page: number,
  isPlain: (color: string) => boolean,
): CellStatus {
  const word = statusOfText(cell.text, statuses);
  const colored = cell.color === null ? null : statusOfColor(cell.color, page);
  if (colored !== null) return { status: colored, isWord: word !== null, doubt: word !== null && word !== colored ? 'disagrees' : null };
  if (word !== null) return { status: word, isWord: true, doubt: null };
  return { status: null, isWord: false, doubt: cell.color !== null && !isPlain(cell.color) ? 'noLegend' : null };
}
