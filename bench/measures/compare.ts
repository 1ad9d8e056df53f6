import { comparePlans, type Item, type PlanDocument } from '#features/plans/index.ts';
import type { Figure } from '../figure.ts';
import { planOf } from '../plan-of.ts';
import { spreadOf, timed } from '../stats.ts';

const items = 500;

/** A year's work on a plan: a tenth goes, a tenth comes, a tenth moves, every second cell is written anew. */
export function changedPlan(plan: PlanDocument, reworded: boolean): PlanDocument {
  const moved: Item[] = [];
  const areas = plan.areas.map((area, a) => ({
    ...area,
    groups: area.groups.map((group, g) => ({
      ...group,
      items: group.items.flatMap((item, at): readonly Item[] => {
        const number = a * 12 + g * 4 + at;
        if (number % 10 === 0) return [];
        if (number % 10 === 1) moved.push(item);
        if (number % 10 === 1) return moved.length > 1 ? [moved.shift() ?? item] : [];
        const changed = changedItem(item, number, reworded);
        return number % 10 === 2 ? [changed, { ...item, key: `ny-${number}`, title: `Helt annet tiltak nummer ${number}` }] : [changed];
      }),
    })),
  }));
  return { ...plan, areas };
}

function changedItem(item: Item, number: number, reworded: boolean): Item {
  return {
    ...item,
    title: reworded && number % 3 === 0 ? `${item.title}, revidert` : item.title,
    cells: item.cells.map((cell, at) =>
      (number + at) % 2 === 0 ? { ...cell, text: `${cell.text} – ny vurdering`, status: 'completed' } : cell,
    ),
  };
}

/** Two versions of a plan of 500 items, as two editions are compared, and as a read document is. */
export async function comparing(): Promise<readonly Figure[]> {
  const before = planOf(items, 2026);
  const keyed = structuredClone(changedPlan(before, true));
  const read = structuredClone(changedPlan(before, true));
  const byKey = await timed(60, 20, () => comparePlans(before, keyed, { identity: 'key' }));
  const byLikeness = await timed(30, 10, () => comparePlans(before, read));
  return [
    { name: `two editions of ${items} items compared`, unit: 'ms', spread: spreadOf(byKey), better: 'low', bar: 50, of: 'p95' },
    {
      name: `a read plan of ${items} items compared by likeness`,
      unit: 'ms',
      spread: spreadOf(byLikeness),
      better: 'low',
      bar: 50,
      of: 'p95',
    },
  ];
}
