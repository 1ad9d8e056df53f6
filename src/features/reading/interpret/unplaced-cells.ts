import { isOpen } from '../model/open-mark.ts';
import type { DraftCell } from './draft.ts';
import { joinParagraphs } from './grid.ts';
import type { PlanTable } from './plan-table.ts';
import type { CellReading } from './read-cell.ts';
import { spokenCell } from './spoken-cell.ts';

/** The texts under a header that says that their year is not known: each paragraph is one of its own. */
export function unplacedCells({ grid, columns, page }: PlanTable, row: number, { statuses, meaning }: CellReading): readonly DraftCell[] {
  return (columns.unplaced ?? []).flatMap((column): readonly DraftCell[] => {
    const cell = grid.at(row, column);
    if (!cell || cell.row !== row) return [];
    const { status, open, cells } = spokenCell([cell], page.number, statuses, meaning);
    const texts = (cells[0]?.paragraphs ?? []).map((paragraph) => joinParagraphs([paragraph])).filter((text) => text !== '');
    if (texts.length === 0 && status) texts.push('');
    return texts.map((text, index) => ({
      period: null,
      column,
      text,
      status: index === 0 ? (status ?? null) : null,
      open: isOpen(text) || (open && index === texts.length - 1),
      doubts: [{ code: 'column_year_unknown', params: {} }],
      box: cell.box,
    }));
  });
}
