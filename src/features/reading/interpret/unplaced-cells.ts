import { isOpen } from '../model/open-mark.ts';
import type { DraftCell } from './draft.ts';
import { joinParagraphs } from './grid.ts';
import type { PlanTable } from './plan-table.ts';
import { spokenCell } from './spoken-cell.ts';

/** The texts under a header that says that their year is not known: each paragraph is one of its own. */
export function unplacedCells({ grid, columns, page }: PlanTable, row: number): readonly DraftCell[] {
  return (columns.unplaced ?? []).flatMap((column): readonly DraftCell[] => {
    const cell = grid.at(row, column);
    if (!cell || cell.row !== row) return [];
    const { open, cells } = spokenCell([cell], page.number, [], () => ({ kind: 'unknown' }));
    const texts = (cells[0]?.paragraphs ?? []).map((paragraph) => joinParagraphs([paragraph])).filter((text) => text !== '');
    return texts.map((text, index) => ({
      period: null,
      column,
      text,
      status: null,
      open: isOpen(text) || (open && index === texts.length - 1),
      doubts: [{ code: 'column_year_unknown', params: {} }],
      box: cell.box,
    }));
  });
}
