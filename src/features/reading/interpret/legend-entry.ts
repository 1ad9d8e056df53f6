import type { Box, Page, Shape, Table, TextBlock } from '../model/page-model.ts';

/** A colour and the words that stand with it. `block` is the text that is thereby explained and no content. */
export type LegendEntry = Readonly<{ label: string; color: string; box: Box; block: TextBlock | null }>;

/** What a page offers to a finder of legends: without what belongs to the tables of the plan. */
export type LegendPage = Readonly<{
  page: Page;
  blocks: readonly TextBlock[];
  shapes: readonly Shape[];
  smallTables: readonly Table[];
}>;

export type LegendFinder = (page: LegendPage) => readonly LegendEntry[];
