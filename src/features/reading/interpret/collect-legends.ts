import type { Page, Table, TextBlock } from '../model/page-model.ts';
import type { Collected } from './collect-tables.ts';
import { findLegend, hasKnownWord } from './legend.ts';
import type { LegendEntry } from './legend-entry.ts';
import { legendRow } from './legend-tables.ts';
import type { PlanTable } from './plan-table.ts';

/** Legends by page number, and the texts that belong to them. */
export type Legends = Readonly<{
  byPage: ReadonlyMap<number, readonly LegendEntry[]>;
  blocks: ReadonlySet<TextBlock>;
}>;

export function collectLegends(pages: readonly Page[], { tables, rest }: Collected): Legends {
  const used = usedColors(tables);
  const found = pages.map((page) => {
    const own = tables.filter((table) => table.page === page);
    const smallTables = rest.filter((other) => other.page === page).map((other) => other.table);
    return { page, entries: legendOf(page, own, smallTables, used) };
  });
  // coloured boxes with other words are a legend only in a deck that has no legend with words we know
  const known = found.filter(({ entries }) => hasKnownWord(entries));
  const legends = (known.length > 0 ? known : found).filter(({ entries }) => entries.length > 0);
  const blocks = legends.flatMap(({ entries }) => entries.map((entry) => entry.block)).filter((block) => block !== null);
  return { byPage: new Map(legends.map(({ page, entries }) => [page.number, entries])), blocks: new Set(blocks) };
}

function legendOf(page: Page, own: readonly PlanTable[], smallTables: readonly Table[], used: readonly string[]): readonly LegendEntry[] {
  const covered = new Set(own.flatMap((table) => [...table.dots, ...table.adrift, ...table.overlays]));
  const free = {
    page,
    smallTables,
    blocks: page.blocks.filter((block) => !covered.has(block) && block.role !== 'title'),
    shapes: page.shapes.filter((shape) => !covered.has(shape)),
  };
  const beside = findLegend(free, used, own.length > 0 || explains(page) ? 'colors' : 'words');
  if (beside.length > 0) return beside;
  const inside = own.flatMap(({ grid }) => Array.from({ length: grid.table.rows }, (_, row) => legendRow(grid, row)));
  // a table's real height is not always what the file says, so the legend below it can seem to lie on it
  return inside.find((row) => row.length > 0) ?? findLegend({ ...free, ...page, page }, used, 'words');
}

function explains(page: Page): boolean {
  return page.blocks.some((block) =>
    block.paragraphs.some(({ text }) =>
      /forklaring|fargekod|les(?:er)? du status|read the status|legend|betydning|colou?r code|\bkey\b|^status/iu.test(text),
    ),
  );
}

/** The fills of the plan's time columns, the marks in them and the shapes over them. */
function usedColors(tables: readonly PlanTable[]): readonly string[] {
  const colors = new Set<string>();
  for (const { grid, columns, firstRow, dots } of tables) {
    for (const dot of dots) colors.add(dot.color);
    const times = new Set(columns.periods.flatMap((period) => period.columns));
    for (const cell of grid.table.cells) {
      if (cell.row < firstRow || !times.has(cell.column)) continue;
      if (cell.color !== null) colors.add(cell.color);
      for (const mark of cell.paragraphs.flatMap((paragraph) => paragraph.marks ?? [])) colors.add(mark.color);
    }
  }
  return [...colors];
}
