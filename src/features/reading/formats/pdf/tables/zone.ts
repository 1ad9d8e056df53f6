import type { Fragment } from '../fragment.ts';
import type { Fill, Rule } from '../ink.ts';
import type { Rect } from '../rect.ts';

/** A part of the page that may be one table, with everything drawn in it. */
export type Zone = Readonly<{ rect: Rect; rules: readonly Rule[]; fills: readonly Fill[]; fragments: readonly Fragment[] }>;

export function rectOfRule(rule: Rule): Rect {
  return rule.axis === 'horizontal'
    ? { x0: rule.from, x1: rule.to, y0: rule.at, y1: rule.at }
    : { x0: rule.at, x1: rule.at, y0: rule.from, y1: rule.to };
}
