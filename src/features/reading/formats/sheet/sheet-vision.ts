import { collapse } from '../../model/fold-text.ts';
import type { GridCell } from './grid.ts';

const heading = /^(?:mål(?:bilde|bilete|setting|setjing)|vision|target picture)\b\s*:?\s*/iu;
const bullet = /^[•●▪■➢➤✓*–-]\s*/u;

/** The target picture written above a table: the texts from its heading on, a statement a line. `used` are their cells. */
export function visionAbove(loose: readonly GridCell[], top: number): Readonly<{ statements: readonly string[]; used: ReadonlySet<GridCell> }> {
  const above = loose.filter((cell) => cell.row < top && cell.text.trim() !== '');
  const start = above.findIndex((cell) => heading.test(cell.text.trim()));
  const used = start === -1 ? [] : above.slice(start);
  const lines = used.flatMap((cell) => cell.text.trim().replace(heading, '').split(/\r?\n/u));
  const statements = lines.map((line) => collapse(line).replace(bullet, '')).filter(Boolean);
  return { statements, used: new Set(used) };
}
