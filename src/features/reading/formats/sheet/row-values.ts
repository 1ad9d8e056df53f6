import type { ColumnMapping, ColumnRole } from '../../model/column-mapping.ts';
import { collapse } from '../../model/fold-text.ts';
import type { GridCell } from './grid.ts';
import type { SheetRow, SheetTable } from './sheet-tables.ts';

/** What a row says in each role: `of` gives the distinct cells with text or fill of a role's columns. */
export type RowValues = Readonly<{
  row: number;
  /** perhapsGroup: a lone text above rows of values in a table that marks nothing */
  kind: 'item' | 'group' | 'perhapsGroup' | 'continued' | 'stray';
  of: (role: ColumnRole) => readonly GridCell[];
  text: (role: ColumnRole) => string;
  /** header, place and cell of each column of the role */
  named: (role: ColumnRole) => readonly Readonly<{ header: string; at: number; cell: GridCell }>[];
}>;

type Marks = Readonly<{ canHaveGroups: boolean; isMarked: (cell: GridCell) => boolean; isUnmarked: boolean }>;

/** Reads the rows of a table by its mapping. A row that shares the item's merged cell with the one above continues it. */
export function rowValues({ rows, mapping }: SheetTable): readonly RowValues[] {
  const marks = marksOf(rows, mapping);
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const named = (role: ColumnRole) =>
      mapping.columns.flatMap((column, at) => {
        const cell = row.cells[at];
        return column.role === role && cell ? [{ header: column.header, at, cell }] : [];
      });
    const of = (role: ColumnRole): readonly GridCell[] => [...new Set(named(role).map(({ cell }) => cell))];
    return {
      row: row.row,
      kind: kindOf(row, above, rows[index + 1], mapping, marks),
      of,
      named,
      text: (role) =>
        of(role)
          .map((cell) => collapse(cell.text))
          .filter(Boolean)
          .join(' '),
    };
  });
}

/** What sets a heading apart in this table: bold where rows are mostly not, a fill where rows mostly have none. */
function marksOf(rows: readonly SheetRow[], mapping: ColumnMapping): Marks {
  const full = rows.filter(({ cells }) => textCount(cells) > 1);
  const share = (test: (cell: GridCell) => boolean): number =>
    full.filter((row) => test(itemCell(row, mapping) ?? noCell)).length / Math.max(1, full.length);
  const boldTells = share(({ bold }) => bold) < 0.5;
  const fillTells = share(({ color }) => color !== null) < 0.5;
  const isMarked = (cell: GridCell): boolean => (boldTells && cell.bold) || (fillTells && cell.color !== null);
  const hasGroupColumn = mapping.columns.some(({ role }) => role === 'group');
  const isUnmarked =
    !hasGroupColumn &&
    !rows.some(({ cells }) => cells.some((cell) => cell !== null && (cell.bold || cell.color !== null || cell.columnSpan > 1)));
  return { canHaveGroups: full.length * 2 >= rows.length, isMarked, isUnmarked };
}

const noCell: GridCell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '', color: null, bold: false };

function kindOf(
  row: SheetRow,
  above: SheetRow | undefined,
  below: SheetRow | undefined,
  mapping: ColumnMapping,
  { canHaveGroups, isMarked, isUnmarked }: Marks,
): RowValues['kind'] {
  const item = itemCell(row, mapping);
  const only = textCount(row.cells) === 1 ? row.cells.find((cell) => cell !== null && cell.text.trim() !== '') : null;
  if (only && only.columnSpan > 1) return 'group';
  if (only && canHaveGroups && (only === item || only === row.cells[0])) {
    if (isMarked(only)) return 'group';
    if (isUnmarked && below && textCount(below.cells) > 1) return 'perhapsGroup';
  }
  if (!item || item.text.trim() === '') return above && itemCell(above, mapping) ? 'continued' : 'stray';
  return above && itemCell(above, mapping) === item ? 'continued' : 'item';
}

function itemCell(row: SheetRow, mapping: ColumnMapping): GridCell | null {
  return row.cells[mapping.columns.findIndex(({ role }) => role === 'item')] ?? null;
}

function textCount(cells: readonly (GridCell | null)[]): number {
  return [...new Set(cells)].filter((cell) => cell !== null && cell.text.trim() !== '').length;
}
