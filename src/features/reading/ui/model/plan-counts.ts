import type { PlanDocument } from '#features/plans/index.ts';

/** What a plan holds and what it does not say: texts without a year, items without any status. */
export type PlanCounts = Readonly<{ areas: number; items: number; withoutYear: number; withoutStatus: number }>;

export function countPlan(document: PlanDocument): PlanCounts {
  const items = document.areas.flatMap((area) => area.groups.flatMap((group) => group.items));
  return {
    areas: document.areas.length,
    items: items.length,
    withoutYear: items.flatMap((item) => item.cells).filter((cell) => cell.period === null && cell.text !== '').length,
    withoutStatus: items.filter((item) => item.cells.every((cell) => cell.status === null)).length,
  };
}
