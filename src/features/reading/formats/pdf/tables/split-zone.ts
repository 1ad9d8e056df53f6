import type { Fragment } from '../fragment.ts';
import { centerY, heightOf, union } from '../rect.ts';
import { median } from './gaps.ts';
import type { Zone } from './zone.ts';
import { rectOfRule } from './zone.ts';

/** Headings between two tables are this much larger than their text. */
const heading = 1.3;

/** The zones over, between and under the headings in it: two tables of one width under each other are two. */
export function splitZone(zone: Zone): readonly Zone[] {
  const size = median(zone.fragments.map((fragment) => fragment.size), 10);
  const headings = zone.fragments.filter((fragment) => fragment.size > heading * size && standsFree(fragment, zone)).sort((a, b) => a.y0 - b.y0);
  const last = headings.at(-1);
  if (last === undefined) return [zone];
  const borders = [zone.rect.y0, ...headings.flatMap((one) => [one.y0, one.y1]), zone.rect.y1];
  return borders.flatMap((from, index) => {
    const to = borders[index + 1];
    return index % 2 === 0 && to !== undefined ? partOf(zone, from, to) : [];
  });
}

function standsFree(fragment: Fragment, zone: Zone): boolean {
  const onLine = zone.fragments.filter((other) => other !== fragment && Math.min(other.y1, fragment.y1) - Math.max(other.y0, fragment.y0) > 0.3 * heightOf(other));
  const onFill = zone.fills.some(({ rect }) => rect.y0 < centerY(fragment) && rect.y1 > centerY(fragment));
  return onLine.length === 0 && !onFill;
}

function partOf(zone: Zone, from: number, to: number): readonly Zone[] {
  const isIn = (y: number): boolean => y >= from - 1 && y <= to + 1;
  const rules = zone.rules.filter((rule) => (rule.axis === 'horizontal' ? isIn(rule.at) : rule.from < to && rule.to > from));
  const fills = zone.fills.filter((fill) => isIn(centerY(fill.rect)));
  const fragments = zone.fragments.filter((one) => isIn(centerY(one)));
  const drawn = [...fills.map((fill) => fill.rect), ...rules.filter((rule) => rule.axis === 'horizontal').map(rectOfRule), ...fragments];
  if (fragments.length === 0) return [];
  const inner = union(drawn);
  return [{ ...zone, rect: { ...zone.rect, y0: Math.max(from, inner.y0), y1: Math.min(to, inner.y1) }, rules, fills, fragments, marks: zone.marks.filter((mark) => isIn(centerY(mark.rect))) }];
}
