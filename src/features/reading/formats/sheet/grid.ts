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

const longestGap = 50;

/** A sheet of these cells; longer runs of empty rows or columns are shortened, so that one far cell makes no huge sheet. */
export function makeGrid(name: string, hidden: boolean, cells: readonly GridCell[]): Grid {
  const rowAt = closeGaps(cells.map(({ row }) => row));
  const columnAt = closeGaps(cells.map(({ column }) => column));
  const closed = cells.map((cell) => {
    const row = rowAt(cell.row);
    const column = columnAt(cell.column);
    const rowSpan = rowAt(cell.row + cell.rowSpan - 1) - row + 1;
    return { ...cell, row, column, rowSpan, columnSpan: columnAt(cell.column + cell.columnSpan - 1) - column + 1 };
  });
  const rows = closed.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  const columns = closed.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return { name, hidden, rows, columns, cells: closed };
}

/** Where a row or column comes to stand when no more than `longestGap` empty ones lie between used ones. */
function closeGaps(used: readonly number[]): (place: number) => number {
  const places = [...new Set(used)].sort((left, right) => left - right);
  const closed: number[] = [];
  for (const [index, place] of places.entries()) {
    const step = place - (places[index - 1] ?? -1);
    closed.push((closed[index - 1] ?? -1) + Math.min(step, longestGap + 1));
  }
  return (place) => {
    const at = lastAtMost(places, place);
    return (closed[at] ?? -1) + Math.min(place - (places[at] ?? -1), longestGap + 1);
  };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Every place of the sheet that has a cell, by row and column; a merged cell stands in each place it covers. */
export type PlacedRows = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

/** Rows in order. A merge is followed over at most 1000 rows and 100 columns. */
export function placeCells(grid: Grid): PlacedRows {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + Math.min(cell.rowSpan, 1000); row++) {
      const places = rows.get(row) ?? new Map<number, GridCell>();
      rows.set(row, places);
      for (let column = cell.column; column < cell.column + Math.min(cell.columnSpan, 100); column++) places.set(column, cell);
    }
  }
  return new Map([...rows].sort(([left], [right]) => left - right));
}

export function cellAt(rows: PlacedRows, row: number, column: number): GridCell | null {
  return rows.get(row)?.get(column) ?? null;
}
