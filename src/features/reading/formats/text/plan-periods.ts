import type { Period } from '#features/plans/index.ts';
import type { ColumnHeader } from '../../model/column-header.ts';
import { valueColumns } from './read-tables.ts';

/** What a value column is: the period it is about, or null for a column that is about none ("Frist"). */
export type ValueColumn = Readonly<{ label: string; period: Period | null }>;

/** A table's value columns with a year that stands twice put right, and what was put right. */
export type TableColumns = Readonly<{ columns: readonly ValueColumn[]; repaired: Readonly<{ year: string; read: string }> | null }>;

const plain = (columns: readonly ColumnHeader[]): ValueColumn[] =>
  valueColumns(columns).map((column) => ({ label: column.label, period: column.kind === 'period' ? column.period : null }));

const keys = (columns: readonly ValueColumn[]): (string | null)[] => columns.map(({ period }) => period?.key ?? null);

/** Two columns of one year with the same label: a slip, put right by the other slides' header or the gap it leaves. */
export function tableColumns(columns: readonly ColumnHeader[], common: readonly ColumnHeader[] | null): TableColumns {
  const own = plain(columns);
  const at = own.findIndex(
    (column, index) =>
      index > 0 && column.period !== null && own[index - 1]?.period?.key === column.period.key && own[index - 1]?.label === column.label,
  );
  const slip = own[at]?.period;
  if (!slip) return { columns: own, repaired: null };
  const other = common ? plain(common) : [];
  const fits =
    other.length === own.length &&
    new Set(keys(other)).size === other.length &&
    other.every((column, index) => index === at || column.period?.key === own[index]?.period?.key || index === at - 1);
  const better = fits ? other[at]?.period : betweenYears(own, at);
  if (!better || (fits && other[at - 1]?.period?.key !== own[at - 1]?.period?.key)) return { columns: own, repaired: null };
  const repaired = own.map((column, index) => (index === at ? { label: better.label, period: better } : column));
  return { columns: repaired, repaired: { year: slip.key, read: better.key } };
}

function betweenYears(own: readonly ValueColumn[], at: number): Period | null {
  const slip = own[at]?.period;
  if (!slip) return null;
  const next = own[at + 1]?.period;
  const year = String(Number(slip.key) + 1);
  return next === undefined || next === null || Number(next.key) > Number(year) ? { ...slip, key: year, label: year } : null;
}

/** The plan's periods: those of all tables, one for each year and kind of column, in the order of the years. */
export function planPeriods(tables: readonly TableColumns[]): Period[] {
  const periods: Period[] = [];
  for (const { columns } of tables)
    for (const { period } of columns) if (period && !periods.some(({ key }) => key === period.key)) periods.push(period);
  return periods.sort((a, b) => Number(a.key) - Number(b.key));
}

/**
 * The periods of a row's values, in order; null where the text does not tell. A full row is plain. Where a table without a
 * header has the same number of values in every valued row (three or more), they are the last periods.
 */
export function rowPeriods(count: number, columns: readonly ValueColumn[], steady: number | null): (Period | null)[] {
  if (count === columns.length) return columns.map(({ period }) => period);
  const last = columns.slice(-count);
  if (steady === count && count > 1 && last.every(({ period }) => period !== null)) return last.map(({ period }) => period);
  return Array.from({ length: count }, () => null);
}
