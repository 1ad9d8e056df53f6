/** One cell of a sheet as a person sees it; zero-based. `color` is the fill (#rrggbb), null for none or white. */
export type GridCell = Readonly<{
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  color: string | null;
  bold: boolean;
}>;

/** A sheet; `cells` in reading order, without those that have neither text nor fill. `hidden` as the program hides it. */
export type Grid = Readonly<{ name: string; hidden: boolean; rows: number; columns: number; cells: readonly GridCell[] }>;

/** `changed` is the year the file was last saved, null when it does not say. */
export type Workbook = Readonly<{ grids: readonly Grid[]; title: string | null; changed: number | null }>;

/** More cells than any plan has; what is beyond is refused, not cut. */
export const mostCells = 200_000;

export function makeGrid(name: string, hidden: boolean, cells: readonly GridCell[]): Grid {
  const rows = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return { name, hidden, rows, columns, cells };
}

/** The cells of each row that has any, in order. */
export function gridRows(grid: Grid): readonly (readonly GridCell[])[] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].sort(([left], [right]) => left - right).map(([, cells]) => cells);
}
