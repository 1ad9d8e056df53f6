import { collapse } from '../../model/fold-text.ts';
import type { GridCell } from './grid.ts';
import type { SheetTable } from './sheet-tables.ts';

const heading = /^(?:mål(?:bilde|bilete|setting|setjing)|vision|target picture)\b\s*:?\s*/iu;
const bullet = /^[•●▪■➢➤✓*–-]\s*/u;

/** The target picture written above a table, in its columns: the texts from its heading on. `used` are their cells. */
export function visionAbove(
  loose: readonly GridCell[],
  { top, left, mapping }: SheetTable,
): Readonly<{ statements: readonly string[]; used: ReadonlySet<GridCell> }> {
  const isAbove = ({ row, column }: GridCell): boolean => row < top && column >= left && column < left + mapping.columns.length;
  const above = loose.filter((cell) => isAbove(cell) && cell.text.trim() !== '');
  const start = above.findIndex((cell) => heading.test(cell.text.trim()));
  const used = start === -1 ? [] : above.slice(start);
  return { statements: used.flatMap((cell) => visionLines(cell.text.trim().replace(heading, ''))), used: new Set(used) };
}

/** The statements of a cell, one a line, without their bullets. */
export function visionLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => collapse(line).replace(bullet, ''))
    .filter(Boolean);
}
