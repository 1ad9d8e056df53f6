import type { Period } from '#features/plans/index.ts';

/** One column of the plan's time, or several under one header (a coloured one and one with text). null: no year known. */
export type PeriodColumn = Readonly<{ period: Period | null; columns: readonly number[] }>;

/** What the columns of a table hold, by their places in the grid. */
export type Columns = Readonly<{
  item: number;
  /** a column left of the items that names the group */
  group: number | null;
  number: number | null;
  periods: readonly PeriodColumn[];
  contacts: readonly number[];
  funding: readonly number[];
  /** texts of which the header itself says that their year is not known */
  unplaced?: readonly number[] | undefined;
  links: readonly number[];
  /** columns that a plan document has no place for, by their header */
  others: readonly Readonly<{ column: number; header: string }>[];
}>;

/** The last column that belongs to the time columns; a heading that reaches it goes across the table. */
export function lastPeriodColumn(columns: Columns): number {
  return Math.max(columns.item, ...columns.periods.flatMap((period) => period.columns));
}

export function periodKeys(columns: Columns): readonly string[] {
  return columns.periods.map(({ period }) => period?.key ?? '');
}
