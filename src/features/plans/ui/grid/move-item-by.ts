import type { Grid } from './grid-context.ts';

type Place = Readonly<{ group: number; position: number; size: number }>;

/** Where an item stands: its group, its place in it counted from 0, and how many stand there. */
export function placeOf(plan: Grid['plan'], item: string): Place | null {
  for (const group of plan.areas.flatMap(({ groups }) => groups)) {
    const position = group.items.findIndex(({ key }) => key === item);
    if (position !== -1) return { group: group.id, position, size: group.items.length };
  }
  return null;
}

/** Moves an item up (-1) or down (1) under its heading; at the edge it stays and the person is told. */
export async function moveBy({ plan, store }: Pick<Grid, 'plan' | 'store'>, item: string, step: -1 | 1): Promise<void> {
  const place = placeOf(plan, item);
  const position = (place?.position ?? 0) + step;
  if (!place || position < 0 || position >= place.size) return store.notify({ kind: 'atEdge' });
  await moveTo({ store }, item, place.group, position);
}

export async function moveTo({ store }: Pick<Grid, 'store'>, item: string, group: number, position: number): Promise<boolean> {
  return store.act({ act: 'move', item, group: String(group), position: String(position) });
}
