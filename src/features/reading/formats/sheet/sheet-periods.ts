import type { Period } from '#features/plans/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { ColumnMapping, MappedColumn } from '../../model/column-mapping.ts';
import type { PlacedTable } from './plan-from-rows.ts';

type Mended = Readonly<{ tables: readonly PlacedTable[]; findings: readonly Finding[] }>;

/**
 * A header that names a year twice ("2024 2024 Fokus for 2026") is read with the year that other tables have in that
 * column, or the one that is missing between its neighbours; else it stays, and both columns are that year. All are reported.
 */
export function mendPeriods(tables: readonly PlacedTable[]): Mended {
  const mended = tables.map((placed): PlacedTable => {
    const columns = placed.table.mapping.columns.map((column, index, all): MappedColumn => {
      const isTwice = column.period && periodBefore(all, index)?.key === column.period.key;
      return isTwice ? { ...column, period: missingPeriod(column.period, index, all, tables) } : column;
    });
    const mapping: ColumnMapping = { ...placed.table.mapping, columns };
    return { ...placed, table: { ...placed.table, mapping } };
  });
  const findings = tables.flatMap(({ table, page }, at): Finding[] => {
    const before = table.mapping.columns;
    const year = before.find(({ period }, index) => period && periodBefore(before, index)?.key === period.key)?.period?.key;
    if (!year) return [];
    const read = (mended[at]?.table.mapping.columns ?? []).flatMap(({ period }) => period?.key ?? []);
    const isSettled = new Set(read).size === read.length;
    return [{ code: 'header_year_twice', kind: isSettled ? 'tell' : 'ask', params: { year, read: read.join(', ') }, page }];
  });
  return { tables: mended, findings };
}

function periodBefore(columns: readonly MappedColumn[], index: number): Period | undefined {
  return columns.slice(0, index).findLast(({ role }) => role === 'period')?.period;
}

function missingPeriod(period: Period, index: number, columns: readonly MappedColumn[], tables: readonly PlacedTable[]): Period {
  const after = columns.slice(index + 1).find(({ role }) => role === 'period')?.period;
  const candidate = String(Number(period.key) + 1);
  const elsewhere = tables.some(({ table }) => table.mapping.columns[index]?.period?.key === candidate);
  const fits = after ? Number(after.key) === Number(candidate) + 1 : elsewhere;
  return fits ? { key: candidate, label: period.label.replace(period.key, candidate), kind: period.kind } : period;
}

/** The plan's columns: every table's periods by year; a lone status column is about `year`, or the last year with a status. */
export function planPeriods(tables: readonly PlacedTable[], year: number): Readonly<{ periods: readonly Period[]; statusPeriod: string }> {
  const columns = tables.flatMap(({ table }) => table.mapping.columns);
  const named = new Map<string, Period>();
  for (const { period } of columns) if (period && !named.has(period.key)) named.set(period.key, period);
  const inOrder = [...named.values()].sort((left, right) => left.key.localeCompare(right.key));
  const lastStatus = inOrder.findLast(({ kind }) => kind === 'status');
  if (lastStatus) return { periods: inOrder, statusPeriod: lastStatus.key };
  const own: Period = named.get(String(year)) ?? { key: String(year), label: String(year), kind: 'status' };
  const all = named.has(own.key) ? inOrder : [...inOrder, own].sort((left, right) => left.key.localeCompare(right.key));
  return { periods: all, statusPeriod: own.key };
}
