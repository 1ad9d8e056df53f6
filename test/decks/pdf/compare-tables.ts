import type { Page, Table } from '../../../src/features/reading/model/page-model.ts';
import type { ExpectedPage, ExpectedTable } from './sample-table.ts';

type Seen = Readonly<{ text: string; color: string | null; mark: string | null }>;

/** Differences between a page and what it should hold, one sentence each; a merged cell counts at each place it covers. */
export function differences(page: Page, expected: ExpectedPage): readonly string[] {
  const where = `page ${page.number}`;
  const title = page.blocks
    .find((block) => block.role === 'title')
    ?.paragraphs.map((one) => one.text)
    .join(' ');
  const wrong = title === expected.title ? [] : [`${where}: title "${title}" for "${expected.title}"`];
  if (expected.table === null) {
    const bullets = page.blocks
      .filter((block) => block.role !== 'title' && block.role !== 'footer')
      .flatMap((block) => block.paragraphs.map((one) => one.text))
      .filter((text) => !text.startsWith('Målbilde'));
    const same = expected.vision.length === 0 || JSON.stringify(bullets) === JSON.stringify(expected.vision);
    return [
      ...wrong,
      ...(same ? [] : [`${where}: vision ${JSON.stringify(bullets)}`]),
      ...(page.tables.length > 0 ? [`${where}: ${page.tables.length} tables for none`] : []),
    ];
  }
  const [table] = page.tables;
  if (table === undefined || page.tables.length > 1) return [...wrong, `${where}: ${page.tables.length} tables for one`];
  const [seen, meant] = [gridOf(table, page), gridOfExpected(expected.table)];
  if (seen.length !== meant.length || seen[0]?.length !== meant[0]?.length)
    return [...wrong, `${where}: ${table.rows}x${table.columns} for ${meant.length}x${meant[0]?.length}`];
  return [
    ...wrong,
    ...meant.flatMap((row, y) =>
      row.flatMap((cell, x) => {
        const found = seen[y]?.[x];
        return JSON.stringify(found) === JSON.stringify(cell)
          ? []
          : [`${where} at ${y},${x}: ${JSON.stringify(found)} for ${JSON.stringify(cell)}`];
      }),
    ),
  ];
}

function emptyGrid(rows: number, columns: number): Seen[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ text: '', color: null, mark: null })));
}

/** A cell's colour goes to all places it covers, its text and mark to the first. */
function put(grid: Seen[][], row: number, column: number, rowSpan: number, columnSpan: number, seen: Seen): void {
  for (let y = row; y < row + rowSpan; y += 1) {
    for (let x = column; x < column + columnSpan; x += 1) {
      const line = grid[y];
      if (line !== undefined) line[x] = y === row && x === column ? seen : { text: '', color: seen.color, mark: null };
    }
  }
}

function gridOf(table: Table, page: Page): Seen[][] {
  const grid = emptyGrid(table.rows, table.columns);
  for (const cell of table.cells) {
    const [x, y, width, height] = cell.box;
    const mark = page.shapes.find(
      ({ box }) =>
        box[0] + box[2] / 2 > x && box[0] + box[2] / 2 < x + width && box[1] + box[3] / 2 > y && box[1] + box[3] / 2 < y + height,
    );
    const color = cell.color === '#ffffff' ? null : cell.color;
    put(grid, cell.row, cell.column, cell.rowSpan, cell.columnSpan, {
      text: cell.paragraphs.map((one) => one.text).join(' ¶ '),
      color,
      mark: mark?.color ?? null,
    });
  }
  return grid;
}

function gridOfExpected(table: ExpectedTable): Seen[][] {
  const grid = emptyGrid(table.length, table[0]?.length ?? 0);
  const hex = (color: string | null): string | null => (color === null ? null : `#${color.toLowerCase()}`);
  for (const [row, cells] of table.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null)
        put(grid, row, column, cell.rowSpan, cell.columnSpan, { text: cell.text, color: hex(cell.color), mark: hex(cell.mark) });
    }
  }
  return grid;
}
