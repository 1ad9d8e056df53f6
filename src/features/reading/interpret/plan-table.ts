import type { Page, Shape, TextBlock } from '../model/page-model.ts';
import type { Columns } from './columns.ts';
import type { Grid } from './grid.ts';
import type { Header } from './header-row.ts';

/** A table of the plan with what its columns hold; `firstRow` is the first below the header. */
export type PlanTable = Readonly<{
  page: Page;
  grid: Grid;
  header: Header | null;
  columns: Columns;
  firstRow: number;
  /** shapes and texts laid over the table */
  dots: readonly Shape[];
  overlays: readonly TextBlock[];
  /** dots over the table that cannot be given to a row */
  adrift: readonly Shape[];
}>;
