import type { AreaView, CellView, GroupView, ItemView, PlanView } from './plan-view.ts';

/** An item with the area and the group it stands in. */
export type PlacedItem = Readonly<{ area: AreaView; group: GroupView; item: ItemView }>;

/** Every item of the plan in its order. */
export function placedItems(areas: PlanView['areas']): readonly PlacedItem[] {
  return areas.flatMap((area) => area.groups.flatMap((group) => group.items.map((item) => ({ area, group, item }))));
}

export function cellOf(item: ItemView, period: string): CellView | undefined {
  return item.cells.find((cell) => cell.period === period);
}

/** What the source says without telling which period it is about. */
export function unplacedCells(item: ItemView): readonly CellView[] {
  return item.cells.filter((cell) => cell.period === null && cell.text !== '');
}
