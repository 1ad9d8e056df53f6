import { differenceKinds, type DifferenceKind, type Named, type PlanDifference } from './difference.ts';

/** Items that went from one status to another in a column; the keys of the status words, null for an unknown status. */
type StatusMovement = Readonly<{ period: string | null; from: string | null; to: string | null; items: number }>;

export type DifferenceSummary = Readonly<{
  total: number;
  /** How many there are of each kind that there is any of, in the order of `differenceKinds`. */
  kinds: readonly Readonly<{ kind: DifferenceKind; count: number }>[];
  /** How many there are in each area that has any, in the plan's order. */
  areas: readonly Readonly<{ area: Named; count: number }>[];
  /** Items that are in both versions and differ, each counted once. */
  changedItems: number;
  /** The most frequent first. */
  movements: readonly StatusMovement[];
}>;

/** The differences in figures. */
export function summariseDifferences(differences: readonly PlanDifference[]): DifferenceSummary {
  const kinds = new Map<DifferenceKind, number>();
  const areas = new Map<string, Readonly<{ area: Named; count: number }>>();
  const movements = new Map<string, StatusMovement>();
  const items = new Set<string>();
  // In a column that came or went every status came or went with it: that is no movement of an item.
  const wholeColumns = new Set(
    differences.filter(({ kind }) => kind === 'period-added' || kind === 'period-removed').map(({ period }) => period),
  );
  for (const { kind, area, item, period, before, after } of differences) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (area) areas.set(area.key, { area, count: (areas.get(area.key)?.count ?? 0) + 1 });
    if (item && kind !== 'item-added' && kind !== 'item-removed') items.add(item.key);
    if (kind !== 'status-changed' || wholeColumns.has(period)) continue;
    const key = JSON.stringify([period, before, after]);
    movements.set(key, { period, from: before, to: after, items: (movements.get(key)?.items ?? 0) + 1 });
  }
  return {
    total: differences.length,
    kinds: differenceKinds.flatMap((kind) => (kinds.has(kind) ? [{ kind, count: kinds.get(kind) ?? 0 }] : [])),
    areas: [...areas.values()],
    changedItems: items.size,
    movements: [...movements.values()].sort((one, other) => other.items - one.items),
  };
}
