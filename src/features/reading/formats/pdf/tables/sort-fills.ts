import type { Fragment } from '../fragment.ts';
import type { Fill } from '../ink.ts';
import type { Rect } from '../rect.ts';
import { median } from './gaps.ts';
import { areaOf, centerX, centerY, contains, hasPoint, heightOf, touches, widthOf } from '../rect.ts';

/**
 * What the fills of a page are good for. `cells` may be cells of a table; `overlays` lie on something (dots, swatches,
 * pills); `backdrops` lie behind the page or a whole table.
 */
export type SortedFills = Readonly<{ cells: readonly Fill[]; overlays: readonly Fill[]; backdrops: readonly Fill[] }>;

/** points */
const leastCell = { width: 12, height: 8 };
const swatchSide = 30;
/** over and under the text of a cell, together, at the least */
const usualMargins = 6.5;
const maxCompared = 3000;

export function sortFills(fills: readonly Fill[], fragments: readonly Fragment[], page: Rect): SortedFills {
  const behind = fills.filter((fill) => isPageBackground(fill.rect, page));
  const rest = fills.filter((fill) => !isPageBackground(fill.rect, page));
  const plausible = rest
    .filter((fill) => fill.form === 'rectangle' && widthOf(fill.rect) >= leastCell.width && heightOf(fill.rect) >= leastCell.height)
    .slice(0, maxCompared);
  const cards = new Set(plausible.filter((fill) => holdsRows(fill, plausible)));
  const flat = plausible.filter((fill) => !cards.has(fill));
  const size = median(
    fragments.map((fragment) => fragment.size),
    10,
  );
  const cells = new Set(
    flat.filter(
      (fill) =>
        !isOverlay(fill, flat) && !isSwatch(fill, flat, fragments) && !isPill(fill, flat, size) && !isLegendBox(fill, flat, fragments),
    ),
  );
  return {
    cells: [...cells],
    overlays: rest.filter((fill) => !cells.has(fill) && !cards.has(fill)),
    backdrops: [...behind, ...cards],
  };
}

function isPageBackground(rect: Rect, page: Rect): boolean {
  return areaOf(rect) > 0.6 * areaOf(page) || (widthOf(rect) > 0.95 * widthOf(page) && heightOf(rect) > 0.4 * heightOf(page));
}

/** A card or a table's own ground: holds fills of at least two rows. */
function holdsRows(fill: Fill, others: readonly Fill[]): boolean {
  const inside = others.filter(
    (other) => other !== fill && areaOf(other.rect) < 0.8 * areaOf(fill.rect) && contains(fill.rect, other.rect, 1),
  );
  if (inside.length < 2) return false;
  const tops = inside.map((other) => centerY(other.rect)).sort((a, b) => a - b);
  return (tops.at(-1) ?? 0) - (tops[0] ?? 0) > 12 && inside.some((other) => areaOf(other.rect) > 600);
}

/** Lies inside a fill painted before it with room on most sides, as a dot or a pill laid over a cell. */
function isOverlay(fill: Fill, others: readonly Fill[]): boolean {
  return others.some((under) => {
    if (under === fill || under.order > fill.order || !contains(under.rect, fill.rect, 0.5)) return false;
    const room = [fill.rect.x0 - under.rect.x0, under.rect.x1 - fill.rect.x1, fill.rect.y0 - under.rect.y0, under.rect.y1 - fill.rect.y1];
    return room.filter((gap) => gap > 1.5).length >= 3 && areaOf(fill.rect) < 0.75 * areaOf(under.rect);
  });
}

/** Lower than a line of text with its margins and touching nothing: laid into a cell that has no fill of its own. */
function isPill(fill: Fill, others: readonly Fill[], size: number): boolean {
  return heightOf(fill.rect) < 1.15 * size + usualMargins && !others.some((other) => other !== fill && touches(other.rect, fill.rect, 0.4));
}

/** One of a column of boxes in different colours with a word in each, and no text beside them as a table has. */
function isLegendBox(fill: Fill, others: readonly Fill[], fragments: readonly Fragment[]): boolean {
  const column = others.filter(
    (other) =>
      Math.abs(other.rect.x0 - fill.rect.x0) < 1 &&
      Math.abs(other.rect.x1 - fill.rect.x1) < 1 &&
      Math.abs(heightOf(other.rect) - heightOf(fill.rect)) < 1,
  );
  if (column.length < 3 || heightOf(fill.rect) > 26 || new Set(column.map((one) => one.color)).size < column.length) return false;
  if (others.some((other) => !column.includes(other) && touches(other.rect, fill.rect, 1.5))) return false;
  const rows = column.map(({ rect }) => fragments.filter((one) => Math.abs(centerY(one) - centerY(rect)) < 2));
  return (
    rows.every((row, index) => row.some((one) => hasPoint(column[index]?.rect ?? fill.rect, centerX(one), centerY(one)))) &&
    rows.filter((row) => row.length > 1).length < 0.5 * column.length
  );
}

/** A small patch that no other fill of another size touches, empty or beside its label. */
function isSwatch(fill: Fill, others: readonly Fill[], fragments: readonly Fragment[]): boolean {
  const { rect } = fill;
  const [width, height] = [widthOf(rect), heightOf(rect)];
  if (fragments.some((fragment) => hasPoint(rect, centerX(fragment), centerY(fragment)))) return false;
  const alone = !others.some((other) => other !== fill && touches(other.rect, rect, 1.5) && Math.abs(widthOf(other.rect) - width) > 2);
  if (!alone) return false;
  if (width <= swatchSide && height <= swatchSide) return true;
  const labelled = fragments.some(
    (fragment) =>
      fragment.x0 >= rect.x1 - 1 && fragment.x0 - rect.x1 < 20 && Math.abs(centerY(fragment) - centerY(rect)) < 0.5 * fragment.size,
  );
  const apart = !others.some((other) => other !== fill && touches(other.rect, rect, 2));
  return labelled && apart && width <= 70 && height <= 24;
}
