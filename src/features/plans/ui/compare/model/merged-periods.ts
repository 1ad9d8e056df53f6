import { inPlace } from '../../../model/compare/in-place.ts';
import type { Period } from '../../../model/plan-document.ts';

/** A column of the compared table, as it was and as it is. */
export type MergedPeriod = Readonly<{ key: string; was: Period | null; now: Period | null }>;

/** The columns of the later version in their order, with those that went where they stood. */
export function mergedPeriods(before: readonly Period[], after: readonly Period[]): readonly MergedPeriod[] {
  const earlier = new Map(before.map((period) => [period.key, period]));
  return inPlace(before, after, ({ key }) => earlier.get(key)).map(({ was = null, now = null }) => ({
    key: (now ?? was)?.key ?? '',
    was,
    now,
  }));
}
