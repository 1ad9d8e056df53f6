import type { Box } from '../../model/page-model.ts';

/** Tops closer than this (points) stand in one row and are read from the left. */
const sameRow = 6;

/** From the top and, side by side, from the left; things drawn in one place keep their order. */
export function readingOrder<Thing extends Readonly<{ box: Box }>>(things: readonly Thing[]): readonly Thing[] {
  const fromTop = things.toSorted((first, second) => first.box[1] - second.box[1]);
  const rows: Thing[][] = [];
  for (const thing of fromTop) {
    const row = rows.at(-1);
    if (row?.[0] && thing.box[1] - row[0].box[1] <= sameRow) row.push(thing);
    else rows.push([thing]);
  }
  return rows.flatMap((row) => row.toSorted((first, second) => first.box[0] - second.box[0]));
}
