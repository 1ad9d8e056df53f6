import type { AreaView, GroupView } from '../../model/plan-view.ts';
import type { PlacedItem } from '../../model/placed-items.ts';

export type GroupRows = Readonly<{ group: GroupView; items: readonly PlacedItem[] }>;
export type AreaRows = Readonly<{ area: AreaView; groups: readonly GroupRows[]; count: number }>;

/** Items in the plan's order, gathered under their areas and groups. */
export function groupItems(items: readonly PlacedItem[]): readonly AreaRows[] {
  const areas = Map.groupBy(items, (placed) => placed.area);
  return [...areas].map(([area, inArea]) => ({
    area,
    groups: [...Map.groupBy(inArea, (placed) => placed.group)].map(([group, inGroup]) => ({ group, items: inGroup })),
    count: inArea.length,
  }));
}
