import type { Page, Table, TextBlock } from '../model/page-model.ts';
import type { Collected } from './collect-tables.ts';
import { findLegend } from './legend.ts';
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
  const byPage = new Map<number, readonly LegendEntry[]>();
  const blocks = new Set<TextBlock>();
  for (const page of pages) {
    const own = tables.filter((table) => table.page === page);
    const smallTables = rest.filter((other) => other.page === page).map((other) => other.table);
    const entries = legendOf(page, own, smallTables, used);
    if (entries.length === 0) continue;
    byPage.set(page.number, entries);
    for (const entry of entries) if (entry.block) blocks.add(entry.block);
  }
  return { byPage, blocks };
}

function legendOf(
  page: Page,
  own: readonly PlanTable[],
  smallTables: readonly Table[],
  used: readonly string[],
): readonly LegendEntry[] {
  const covered = new Set(own.flatMap((table) => [...table.dots, ...table.overlays]));
  const free = {
    page,
    smallTables,
    blocks: page.blocks.filter((block) => !covered.has(block) && block.role !== 'title'),
    shapes: page.shapes.filter((shape) => !covered.has(shape)),
  };
  const beside = findLegend(free, used);
  if (beside.length > 0) return beside;
  const inside = own.flatMap(({ grid }) => Array.from({ length: grid.table.rows }, (_, row) => legendRow(grid, row)));
  return inside.find((row) => row.length > 0) ?? findLegend({ ...free, blocks: page.blocks, shapes: page.shapes }, used);
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
