import type { Fragment } from '../fragment.ts';
import type { Fill, Rule } from '../ink.ts';
import type { Rect } from '../rect.ts';
import type { Setter } from '../setter.ts';

/** A part of the page that may be one table, with everything drawn in it. `marks` are dots and pills laid over its cells. */
export type Zone = Readonly<{
  rect: Rect;
  rules: readonly Rule[];
  fills: readonly Fill[];
  marks: readonly Fill[];
  fragments: readonly Fragment[];
  /** borders between columns that the same table has on the page before */
  hints: readonly number[];
  setter: Setter;
}>;

/**
 * True when lines alone draw the borders of one axis: at both ends of the zone and between them. Fills then tell nothing
 * about borders. Three lines (over and under the header, under all) draw no rows.
 */
export function isRuled(zone: Zone, axis: 'horizontal' | 'vertical'): boolean {
  const [start, end] = axis === 'horizontal' ? [zone.rect.y0, zone.rect.y1] : [zone.rect.x0, zone.rect.x1];
  const length = axis === 'horizontal' ? zone.rect.x1 - zone.rect.x0 : zone.rect.y1 - zone.rect.y0;
  const long = zone.rules.filter((rule) => rule.axis === axis && rule.to - rule.from > 0.4 * length).map((rule) => rule.at);
  const between = new Set(long.filter((at) => at > start + 3 && at < end - 3).map((at) => Math.round(at / 3)));
  const closed = [start, end].every((edge) => long.some((at) => Math.abs(at - edge) <= 3));
  return closed && between.size >= (axis === 'horizontal' ? 2 : 1);
}

export function rectOfRule(rule: Rule): Rect {
  return rule.axis === 'horizontal'
    ? { x0: rule.from, x1: rule.to, y0: rule.at, y1: rule.at }
    : { x0: rule.at, x1: rule.at, y0: rule.from, y1: rule.to };
}
