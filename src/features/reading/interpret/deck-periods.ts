import type { Period } from '#features/plans/index.ts';
import type { Columns } from './columns.ts';
import type { PlanTable } from './plan-table.ts';

/** The deck's years in order, each with the label of its first header. */
export function deckPeriods(tables: readonly PlanTable[]): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { columns } of tables) {
    for (const { period } of columns.periods) if (period && !periods.has(period.key)) periods.set(period.key, period);
  }
  return [...periods.values()].toSorted((a, b) => a.key.localeCompare(b.key));
}

/** Where no header of the deck has a year, a lone status column is about the plan's year. */
export function withPlanYear(tables: readonly PlanTable[], year: number): readonly PlanTable[] {
  if (deckPeriods(tables).length > 0) return tables;
  return tables.map((table) => ({ ...table, columns: dated(table, year) }));
}

function dated({ columns, header }: PlanTable, year: number): Columns {
  const [only] = columns.periods;
  if (!only || columns.periods.length > 1 || !header) return columns;
  const label = header.cells[only.columns[0] ?? 0]?.text || String(year);
  return { ...columns, periods: [{ ...only, period: { key: String(year), label, kind: 'status' } }] };
}
