import type { Box, Page, Table, TableCell } from '../../model/page-model.ts';
import type { Grid, GridCell } from './grid.ts';
import type { SheetTable } from './sheet-tables.ts';

const columnWidth = 120;
const rowHeight = 20;

/** A sheet as a page with one table, in a made-up even grid: what a person sees beside the plan. `number` is one-based. */
export function sheetPage(grid: Grid, number: number): Page {
  const width = grid.columns * columnWidth;
  const height = grid.rows * rowHeight;
  const cells = grid.cells.map(({ text, bold, color, ...place }): TableCell => {
    const box = boxOfCell(place);
    const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
    const { row, column, rowSpan, columnSpan } = place;
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      box,
      color,
      bold,
      paragraphs: lines.map((line) => ({ text: line.trim(), level: 0, bullet: false })),
    };
  });
  const table: Table = { box: [0, 0, width, height], rows: grid.rows, columns: grid.columns, cells };
  return { number, width, height, blocks: [], shapes: [], tables: cells.length > 0 ? [table] : [], lines: [] };
}

export function boxOfCell({ row, column, rowSpan, columnSpan }: Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'columnSpan'>): Box {
  return [column * columnWidth, row * rowHeight, columnSpan * columnWidth, rowSpan * rowHeight];
}

/** Where a row of a table stands on its sheet's page. */
export function boxOfRow(row: number, { left, mapping }: SheetTable): Box {
  return [left * columnWidth, row * rowHeight, mapping.columns.length * columnWidth, rowHeight];
}
