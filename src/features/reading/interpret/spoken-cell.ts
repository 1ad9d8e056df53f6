import type { Status } from '#features/plans/index.ts';
import { fold } from '../model/fold-text.ts';
import { statusOfText } from '../model/status-words.ts';
import type { Paragraph, TableCell } from '../model/page-model.ts';
import type { ColorMeaning } from './color-meaning.ts';

/**
 * What the lines of a cell say apart from its text. `status` is undefined where no line says one, null where one says that
 * it is not known; `cells` are left with the other lines.
 */
export type SpokenCell = Readonly<{ status: string | null | undefined; open: boolean; cells: readonly TableCell[] }>;

const symbol = /^[○◔◐◑◕●✓✔✕✖✗?](?:\s+|$)(?=\p{L})/u;
const unknown = /^(?:status )?(?:ukjent|ukjend|unknown)$/iu;
const openLine = /^\(\?\)(?:\s+(?:åpent|ope|open)\s+(?:spørsmål|question))?$/iu;

/**
 * A first line that is a symbol and a word of the legend, or such a word on the legend's own colour with more text below
 * it, is the status and no text; a last line "(?)" says that the cell is an open question.
 */
export function spokenCell(cells: readonly TableCell[], page: number, statuses: readonly Status[], meaning: ColorMeaning): SpokenCell {
  const holder = cells.find(({ paragraphs }) => paragraphs.length > 0);
  if (!holder) return { status: undefined, open: false, cells };
  const open = holder.paragraphs.length > 0 && openLine.test(holder.paragraphs.at(-1)?.text ?? '');
  const lines = open ? holder.paragraphs.slice(0, -1) : holder.paragraphs;
  const status = lines[0] ? statusOfLine(lines[0], holder.color, lines.length, page, statuses, meaning) : undefined;
  if (status === undefined && !open) return { status, open, cells };
  const left = { ...holder, paragraphs: status === undefined ? lines : lines.slice(1) };
  return { status, open, cells: cells.map((cell) => (cell === holder ? left : cell)) };
}

function statusOfLine(
  { text, marks = [] }: Paragraph,
  color: string | null,
  lines: number,
  page: number,
  statuses: readonly Status[],
  meaning: ColorMeaning,
): string | null | undefined {
  // a dot in a colour of the legend says the status by itself, and the word beside it is text
  if (marks.some((mark) => meaning(mark.color, page).kind === 'status')) return undefined;
  const bare = text.replace(symbol, '');
  const hasSymbol = bare !== text;
  if (hasSymbol && unknown.test(bare)) return null;
  const status = statuses.find(({ label }) => fold(label) === fold(bare))?.key ?? statusOfText(bare, statuses);
  if (status === null) return undefined;
  if (hasSymbol) return status;
  const filled = color === null ? null : meaning(color, page);
  return lines > 1 && filled?.kind === 'status' && filled.status === status ? status : undefined;
}
