import type { TextBlock } from '../../model/page-model.ts';
import type { Fragment } from './fragment.ts';
import type { Fill } from './ink.ts';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Rect } from './rect.ts';
import type { Setter } from './setter.ts';
import { boxOf, centerX, centerY, hasPoint, union, widthOf } from './rect.ts';

/** Widest white between two lines of one block, in parts of the font size: paragraphs stand further apart than lines. */
const widestGap = 1.5;

/** One line of a block: fragments side by side with a bullet's gap at most between them. */
type Unit = Rect & Readonly<{ fragments: readonly Fragment[]; size: number; baseline: number }>;

/** Text outside the tables as blocks: lines under each other of one size, never across the side of a filled box. */
export function blocksOf(
  fragments: readonly Fragment[],
  boxes: readonly Fill[],
  swatches: readonly Fill[],
  setter: Setter,
): readonly TextBlock[] {
  const groups: Unit[][] = [];
  for (const unit of unitsOf(fragments, boxes)) {
    const group = groups.find((one) => one.some((other) => follows(other, unit, boxes, swatches)));
    if (group === undefined) groups.push([unit]);
    else group.push(unit);
  }
  return groups.map((group) =>
    blockOf(
      group.flatMap((unit) => unit.fragments),
      setter,
    ),
  );
}

function unitsOf(fragments: readonly Fragment[], boxes: readonly Fill[]): readonly Unit[] {
  const units: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.x0 - b.x0)) {
    const unit = units.findLast((one) =>
      one.some((other) => isBeside(other, fragment) && boxHolding(other, boxes) === boxHolding(fragment, boxes)),
    );
    if (unit === undefined) units.push([fragment]);
    else unit.push(fragment);
  }
  return units
    .map((unit) => ({
      ...union(unit),
      fragments: unit,
      size: Math.max(...unit.map((one) => one.size)),
      baseline: Math.max(...unit.map((one) => one.baseline)),
    }))
    .sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
}

/** On one line, with the gap of words or, after a bullet or a number, that of an indent. */
function isBeside(left: Fragment, right: Fragment): boolean {
  const size = Math.min(left.size, right.size);
  const gap = right.x0 - left.x1;
  if (size < 0.75 * Math.max(left.size, right.size) && widthOf(left) > size) return false;
  return (
    Math.abs(left.baseline - right.baseline) < 0.4 * size &&
    gap > -size &&
    (gap < 1.2 * size || (gap < 3.5 * size && widthOf(left) < 1.2 * size))
  );
}

function follows(above: Unit, unit: Unit, boxes: readonly Fill[], swatches: readonly Fill[]): boolean {
  const size = Math.max(above.size, unit.size);
  const [first, second] = [above.fragments[0], unit.fragments[0]];
  if (first === undefined || second === undefined || boxHolding(first, boxes) !== boxHolding(second, boxes)) return false;
  if (Math.abs(above.baseline - unit.baseline) < 0.4 * size) return false;
  if (Math.min(above.size, unit.size) < 0.85 * size || unit.y0 - above.y1 > widestGap * size) return false;
  if (isLabelled(first, swatches) && isLabelled(second, swatches)) return false;
  return Math.min(above.x1, unit.x1) > Math.max(above.x0, unit.x0) && unit.baseline - above.baseline < 3.2 * size;
}

/** Has a swatch of its own at its height, so that it is one entry of a legend; lines of one text drift away from theirs. */
function isLabelled(fragment: Fragment, swatches: readonly Fill[]): boolean {
  return swatches.some(
    ({ rect }) =>
      fragment.x0 >= rect.x1 - 2 && fragment.x0 - rect.x1 < 24 && Math.abs(centerY(fragment) - centerY(rect)) < 0.3 * fragment.size,
  );
}

function boxHolding(fragment: Fragment, boxes: readonly Fill[]): Fill | undefined {
  return boxes.findLast((box) => hasPoint(box.rect, centerX(fragment), centerY(fragment)));
}

function blockOf(fragments: readonly Fragment[], setter: Setter): TextBlock {
  const rect = union(fragments);
  const lines = linesOf(fragments);
  const main = fragments.reduce((a, b) => (b.size > a.size ? b : a));
  return {
    box: boxOf(rect),
    paragraphs: paragraphsOf(fragments, rect.x1, setter.drawsSpaces),
    size: Math.round(main.size * 10) / 10,
    bold: lines.every((line) => line.bold),
    role: 'other',
  };
}
