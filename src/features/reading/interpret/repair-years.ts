import type { Period } from '#features/plans/index.ts';
import { periodKeys, type Columns } from './columns.ts';

export type Repaired = Readonly<{ columns: Columns; twice: string | null; missing: boolean }>;

/**
 * A header that says one year twice, or leaves a year out, is put right by the other headers of as many time columns; a
 * lone one (2024, 2024, 2026) by the year that is left out between its neighbours. `twice` is the doubled year.
 */
export function repairYears(columns: Columns, others: readonly Columns[]): Repaired {
  const keys = periodKeys(columns);
  const twice = doubledYear(columns);
  const missing = keys.includes('');
  if (twice === null && !missing) return { columns, twice, missing };
  const pattern = mostCommon(others.filter((other) => isWhole(other) && other.periods.length === keys.length && agrees(keys, other)));
  if (pattern) {
    const periods = columns.periods.map((period, index) => ({ ...period, period: pattern.periods[index]?.period ?? null }));
    return { columns: { ...columns, periods }, twice, missing };
  }
  return { columns: twice === null ? columns : withGapFilled(columns), twice, missing };
}

function doubledYear(columns: Columns): string | null {
  const seen = new Set<string>();
  for (const { period } of columns.periods) {
    const mark = period ? `${period.key} ${period.kind}` : '';
    if (period && seen.has(mark)) return period.key;
    seen.add(mark);
  }
  return null;
}

function isWhole(columns: Columns): boolean {
  return columns.periods.every(({ period }) => period !== null) && doubledYear(columns) === null;
}

/** At least the last year, or all but one, must be the same: another plan's years are no evidence. */
function agrees(keys: readonly string[], other: Columns): boolean {
  const known = periodKeys(other);
  const same = keys.filter((key, index) => key === known[index]).length;
  return same >= keys.filter((key) => key !== '').length - 1;
}

function mostCommon(all: readonly Columns[]): Columns | null {
  const counts = new Map<string, number>();
  for (const columns of all) counts.set(periodKeys(columns).join(), (counts.get(periodKeys(columns).join()) ?? 0) + 1);
  return all.toSorted((a, b) => (counts.get(periodKeys(b).join()) ?? 0) - (counts.get(periodKeys(a).join()) ?? 0))[0] ?? null;
}

/** 2024, 2024, 2026 can only mean 2025; where no later year tells, the second column's year stays unknown. */
function withGapFilled(columns: Columns): Columns {
  const periods = columns.periods.map((column, index, all) => {
    const before = all[index - 1]?.period;
    if (!column.period || column.period.key !== before?.key || column.period.kind !== before.kind) return column;
    const year = Number(column.period.key);
    const fits = Number(all[index + 1]?.period?.key) === year + 2;
    return { ...column, period: fits ? shifted(column.period, year + 1) : null };
  });
  return { ...columns, periods };
}

function shifted(period: Period, year: number): Period {
  return { ...period, key: String(year), label: period.label.replace(period.key, String(year)) };
}
