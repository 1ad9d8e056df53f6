import type { TextBlock } from '../../model/page-model.ts';
import type { Fragment } from './fragment.ts';
import type { Fill } from './ink.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Rect } from './rect.ts';
import { boxOf, centerX, centerY, hasPoint, union, widthOf } from './rect.ts';

export type LooseBlock = TextBlock & Readonly<{ rect: Rect }>;

/** Widest white between two lines of one block, in parts of the font size: paragraphs stand further apart than lines. */
const widestGap = 1.5;

/** Text outside the tables as blocks: lines under each other of one size, never across the side of a filled box. */
export function blocksOf(fragments: readonly Fragment[], boxes: readonly Fill[], swatches: readonly Fill[]): readonly LooseBlock[] {
  const groups: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const group = groups.find((one) => one.some((other) => belongsTo(other, fragment, boxes, swatches)));
    if (group === undefined) groups.push([fragment]);
    else group.push(fragment);
  }
  return groups.map(blockOf);
}

function belongsTo(above: Fragment, fragment: Fragment, boxes: readonly Fill[], swatches: readonly Fill[]): boolean {
  const size = Math.max(above.size, fragment.size);
  if (boxHolding(above, boxes) !== boxHolding(fragment, boxes)) return false;
  if (Math.abs(above.baseline - fragment.baseline) < 0.4 * size) return isBesideBullet(above, fragment, size);
  if (Math.min(above.size, fragment.size) < 0.85 * size || fragment.y0 - above.y1 > widestGap * size) return false;
  if (isLabelled(above, swatches) || isLabelled(fragment, swatches)) return false;
  const shared = Math.min(above.x1, fragment.x1) - Math.max(above.x0, fragment.x0);
  return shared > 0 && fragment.baseline - above.baseline < 3.2 * size;
}

/** On one line only a bullet, a number or a word after a narrow gap stands in the same block. */
function isBesideBullet(a: Fragment, b: Fragment, size: number): boolean {
  const [left, right] = a.x0 < b.x0 ? [a, b] : [b, a];
  const gap = right.x0 - left.x1;
  return gap < 1.2 * size || (gap < 3.5 * size && widthOf(left) < 1.2 * size);
}

function isLabelled(fragment: Fragment, swatches: readonly Fill[]): boolean {
  return swatches.some(({ rect }) => fragment.x0 >= rect.x1 - 2 && fragment.x0 - rect.x1 < 24 && Math.abs(centerY(fragment) - centerY(rect)) < 0.6 * fragment.size);
}

function boxHolding(fragment: Fragment, boxes: readonly Fill[]): Fill | undefined {
  return boxes.findLast((box) => hasPoint(box.rect, centerX(fragment), centerY(fragment)));
}

function blockOf(fragments: readonly Fragment[]): LooseBlock {
  const rect = union(fragments);
  const lines = linesOf(fragments);
  const room = Math.max(0, ...lines.map(widthOf));
  const main = fragments.reduce((a, b) => (b.size > a.size ? b : a));
  return {
    rect,
    box: boxOf(rect),
    paragraphs: paragraphsOf(fragments, room),
    size: Math.round(main.size * 10) / 10,
    bold: lines.every((line) => line.bold),
    role: 'other',
  };
}
