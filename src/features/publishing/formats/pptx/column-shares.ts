import type { Paragraph, TableCell } from './deck.ts';
import { textWidth } from './measure-text.ts';
import { contentWidth } from './page.ts';
import { cellMargin, type PlannedRow } from './table-rows.ts';

/** A word that wants more than this much of the width is broken wherever it stands. */
const mostForWord = 0.2;

/**
 * The shares of the width that an area's columns get: what the plan wants, but no column narrower than its longest word, and
 * one in which nothing stands only as wide as its header. They add up to 1.
 */
export function columnShares(wanted: readonly number[], header: readonly TableCell[], rows: readonly PlannedRow[]): readonly number[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const least = wanted.map((_, column) =>
    Math.max(...[header[column], ...items.map(({ cells }) => cells[column])].map((cell) => longestWord(cell) / contentWidth)),
  );
  const isEmpty = (column: number): boolean => items.every(({ cells }) => (cells[column]?.paragraphs.length ?? 0) === 0);
  const fixed = new Map(wanted.flatMap((_, column) => (isEmpty(column) ? [[column, least[column] ?? 0] as const] : [])));
  for (;;) {
    const room = 1 - [...fixed.values()].reduce((sum, share) => sum + share, 0);
    const free = wanted.reduce((sum, share, column) => sum + (fixed.has(column) ? 0 : share), 0);
    if (room <= 0 || free === 0) return wanted;
    const shares = wanted.map((share, column) => fixed.get(column) ?? (share / free) * room);
    const narrow = shares.findIndex((share, column) => share < (least[column] ?? 0));
    if (narrow === -1) return shares;
    fixed.set(narrow, least[narrow] ?? 0);
  }
}

function longestWord(cell: TableCell | undefined): number {
  const widths = (cell?.paragraphs ?? []).flatMap(({ runs, size }: Paragraph) => {
    const bold = runs.some((run) => run.bold === true);
    const words = runs.flatMap(({ text }) => text.split(/\s+|(?<=-)/u));
    return words.map((word) => textWidth(word, { size, bold })).filter((width) => width <= contentWidth * mostForWord);
  });
  return Math.max(0, ...widths) + 2 * cellMargin.side + 1;
}
