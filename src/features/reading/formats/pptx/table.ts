import type { Box, Table, TableCell } from '../../model/page-model.ts';
import { child, children, flag, numberOf, type XmlElement } from '../xml.ts';
import { directFill } from './fill.ts';
import { rowHeights } from './row-heights.ts';
import { styledCell } from './styled-cell.ts';
import { tableStyleOf } from './table-style.ts';
import { readBody, type TextContext } from './text-body.ts';

/** `scale` is points per unit of the frame that the table stands in. */
export type TablePlace = Readonly<{ box: Box; scaleX: number; scaleY: number }>;

const widest = 200;

/** Reads a:tbl. Cells covered by a merge are left out; a cell's colour is its own, else its table style's. */
export function readTable(element: XmlElement, place: TablePlace, context: TextContext, styles: XmlElement | null): Table | null {
  const rows = children(element, 'tr');
  const grid = children(child(element, 'tblGrid'), 'gridCol').map((column) => numberOf(column, 'w', 0) * place.scaleX);
  const columns = Math.max(grid.length, ...rows.map((row) => children(row, 'tc').length));
  if (rows.length === 0 || columns === 0 || columns > widest) return null;
  const widths = Array.from({ length: columns }, (_, index) => grid[index] ?? 0);
  const left = edges(widths, place.box[0]);
  const top = edges(rowHeights(rows, widths, place), place.box[1]);
  const properties = child(element, 'tblPr');
  const style = tableStyleOf(properties, styles, context.theme);

  const cellAt = (tc: XmlElement, row: number, column: number): TableCell => {
    const columnSpan = spanOf(tc, 'gridSpan', columns - column);
    const rowSpan = spanOf(tc, 'rowSpan', rows.length - row);
    const dress = styledCell(style, properties, { row, column, rows: rows.length, columns });
    const fill = directFill(child(tc, 'tcPr'), context.theme.scheme);
    const text = readBody(child(tc, 'txBody'), context);
    const box = between(left, column, columnSpan, top, row, rowSpan);
    const color = fill === null ? dress.color : fill === 'none' ? null : fill;
    const bold = text.bold ?? dress.bold;
    const boldByStyle = text.bold === null && dress.bold;
    const styled = fill === null && color !== null;
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      box,
      paragraphs: text.paragraphs,
      color,
      bold,
      ...(styled ? { styled } : {}),
      ...(boldByStyle ? { boldByStyle } : {}),
    };
  };

  const cells = rows.flatMap((row, index) => visibleCells(row, columns).map(([tc, column]) => cellAt(tc, index, column)));
  return { box: between(left, 0, columns, top, 0, rows.length), rows: rows.length, columns, cells };
}

/** A merge normally leaves its covered cells in the row, marked; a few programs leave them out. */
function visibleCells(row: XmlElement, columns: number): readonly (readonly [XmlElement, number])[] {
  const all = children(row, 'tc');
  const covered = all.some((tc) => flag(tc, 'hMerge')) || all.length >= columns;
  const visible: (readonly [XmlElement, number])[] = [];
  let column = 0;
  for (const tc of all) {
    if (column >= columns) break;
    if (!flag(tc, 'hMerge') && !flag(tc, 'vMerge')) visible.push([tc, column]);
    column += covered ? 1 : spanOf(tc, 'gridSpan', columns - column);
  }
  return visible;
}

function spanOf(tc: XmlElement, attribute: string, most: number): number {
  return Math.max(1, Math.min(most, Math.round(numberOf(tc, attribute, 1))));
}

/** Where columns or rows begin, and where the last one ends. */
function edges(sizes: readonly number[], start: number): readonly number[] {
  const places = [start];
  for (const size of sizes) places.push((places.at(-1) ?? start) + size);
  return places;
}

function between(left: readonly number[], column: number, columnSpan: number, top: readonly number[], row: number, rowSpan: number): Box {
  const x = left[column] ?? 0;
  const y = top[row] ?? 0;
  return [x, y, (left[column + columnSpan] ?? x) - x, (top[row + rowSpan] ?? y) - y];
}
