import { collapse } from '../../model/fold-text.ts';
import type { PlacedTable } from './plan-from-rows.ts';

/**
 * The year a sheet's plan is for: as its title says, else its last period, else a year in a title or name. Else it is
 * guessed: the year of saving, or the commonest of the deadlines, or `now`.
 */
export function sheetYear(
  tables: readonly PlacedTable[],
  titled: number | null,
  names: readonly string[],
  changed: number | null,
  now: number,
): Readonly<{ year: number; isGuessed: boolean }> {
  const periods = tables.flatMap(({ table }) => table.mapping.columns.flatMap(({ period }) => (period ? [Number(period.key)] : [])));
  const named = names.flatMap((name) => /(?<!\d)20\d\d(?!\d)/u.exec(name)?.[0] ?? []).map(Number);
  const told = titled ?? (periods.length > 0 ? Math.max(...periods) : named[0]);
  if (told) return { year: told, isGuessed: false };
  const deadlines = commonest(tables.flatMap(deadlineYears));
  const year = changed ?? deadlines ?? now;
  return { year: Math.min(2100, Math.max(2000, year)), isGuessed: true };
}

function deadlineYears({ table }: PlacedTable): readonly number[] {
  return table.mapping.columns.flatMap(({ role }, index) =>
    role === 'deadline'
      ? table.rows.flatMap(({ cells }) => Number(/20\d\d/u.exec(collapse(cells[index]?.text ?? ''))?.[0] ?? 0) || [])
      : [],
  );
}

function commonest(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || left[0] - right[0])[0]?.[0] ?? null;
}
