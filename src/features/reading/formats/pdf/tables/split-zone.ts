import type { Fragment } from '../fragment.ts';
import type { Rect } from '../rect.ts';
import { centerY, heightOf, union } from '../rect.ts';
import { median } from './gaps.ts';
import type { Zone } from './zone.ts';
import { rectOfRule } from './zone.ts';

/** Headings between two tables are this much larger than their text. */
const heading = 1.3;

/**
 * The tables of a zone: a legend that touches the table under it is one of its own, and so are two tables of one width
 * with a heading between them.
 */
export function splitZone(zone: Zone): readonly Zone[] {
  const legend = legendOnTop(zone);
  if (legend !== null)
    return [...partOf(within(zone, legend), zone.rect.y0, legend.y1), ...partOf(zone, legend.y1, zone.rect.y1).flatMap(splitZone)];
  const size = median(
    zone.fragments.map((fragment) => fragment.size),
    10,
  );
  const headings = zone.fragments
    .filter((fragment) => fragment.size > heading * size && standsFree(fragment, zone))
    .sort((a, b) => a.y0 - b.y0);
  const last = headings.at(-1);
  if (last === undefined) return [zone];
  const borders = [zone.rect.y0, ...headings.flatMap((one) => [one.y0, one.y1]), zone.rect.y1];
  return borders.flatMap((from, index) => {
    const to = borders[index + 1];
    return index % 2 === 0 && to !== undefined ? partOf(zone, from, to) : [];
  });
}

/** The box of a narrow table with columns of its own, a legend, on top of the table that touches it; null for none. */
function legendOnTop(zone: Zone): Rect | null {
  const { x0, x1, y0, y1 } = zone.rect;
  const full = [
    ...zone.fills.map((fill) => fill.rect.y0),
    ...zone.rules.filter((rule) => rule.axis === 'horizontal' && rule.to - rule.from > 0.8 * (x1 - x0)).map((rule) => rule.at),
  ].filter((y) => y > y0 + 8 && widthAt(zone, y) > 0.8 * (x1 - x0));
  const top = Math.min(...full);
  if (!Number.isFinite(top) || top > y1 - 8) return null;
  const uprights = zone.rules.filter((rule) => rule.axis === 'vertical');
  const above = uprights.filter((rule) => rule.from < top - 8);
  const left = Math.min(...above.map((rule) => rule.at));
  const right = Math.max(...above.map((rule) => rule.at));
  const own = above.filter(
    (rule) =>
      rule.to < top + 8 &&
      !uprights.some((other) => Math.abs(other.at - rule.at) < 3 && other.to - Math.max(other.from, top) > 0.5 * (y1 - top)),
  );
  return above.length >= 2 && right - left < 0.5 * (x1 - x0) && own.length > 0 ? { x0: left, x1: right, y0, y1: top } : null;
}

function within(zone: Zone, { x0, x1 }: Rect): Zone {
  const isIn = (rect: Rect): boolean => rect.x0 > x0 - 3 && rect.x1 < x1 + 3;
  return {
    ...zone,
    rect: { ...zone.rect, x0, x1 },
    rules: zone.rules.filter((rule) => isIn(rectOfRule(rule))),
    fills: zone.fills.filter((fill) => isIn(fill.rect)),
    fragments: zone.fragments.filter(isIn),
  };
}

/** How much of the width has a fill or a line beginning at this height. */
function widthAt(zone: Zone, y: number): number {
  const fills = zone.fills.filter((fill) => Math.abs(fill.rect.y0 - y) < 2).map((fill) => fill.rect.x1 - fill.rect.x0);
  const rules = zone.rules.filter((rule) => rule.axis === 'horizontal' && Math.abs(rule.at - y) < 2).map((rule) => rule.to - rule.from);
  return Math.max(
    0,
    fills.reduce((sum, width) => sum + width, 0),
    ...rules,
  );
}

function standsFree(fragment: Fragment, zone: Zone): boolean {
  const onLine = zone.fragments.filter(
    (other) => other !== fragment && Math.min(other.y1, fragment.y1) - Math.max(other.y0, fragment.y0) > 0.3 * heightOf(other),
  );
  const onFill = zone.fills.some(({ rect }) => rect.y0 < centerY(fragment) && rect.y1 > centerY(fragment));
  return onLine.length === 0 && !onFill;
}

function partOf(zone: Zone, from: number, to: number): readonly Zone[] {
  const isIn = (y: number): boolean => y >= from - 1 && y <= to + 1;
  const rules = zone.rules.filter((rule) => (rule.axis === 'horizontal' ? isIn(rule.at) : rule.from < to && rule.to > from));
  const fills = zone.fills.filter((fill) => isIn(centerY(fill.rect)));
  const shapes = [...fills.map((fill) => fill.rect), ...rules.map(rectOfRule)];
  const fragments = zone.fragments.filter((one) => isIn(centerY(one)));
  const drawn = [...fills.map((fill) => fill.rect), ...rules.filter((rule) => rule.axis === 'horizontal').map(rectOfRule), ...fragments];
  if (fragments.length === 0) return [];
  const inner = union(drawn);
  const { x0, x1 } = union([...shapes, ...fragments]);
  return [
    {
      ...zone,
      rect: { x0, x1, y0: Math.max(from, inner.y0), y1: Math.min(to, inner.y1) },
      rules,
      fills,
      fragments,
      marks: zone.marks.filter((mark) => isIn(centerY(mark.rect))),
    },
  ];
}
