import type { Fragment } from '../fragment.ts';
import type { Rect } from '../rect.ts';
import { centerX, centerY, hasPoint, heightOf, union } from '../rect.ts';
import type { Drawn } from './find-zones.ts';
import { median } from './gaps.ts';
import type { Zone } from './zone.ts';

/** Headings of slides are this much larger than the text of their tables. */
const heading = 1.35;
/** points beyond the text where a border is set */
const margin = 4;

/**
 * The drawn zone with its text. Where no line closes it, it reaches on over text that stands in its rows or columns: the
 * items left of the coloured cells, a header above, rows with no colour below. `loose` is the text that may be taken.
 */
export function reachText(drawn: Drawn, loose: readonly Fragment[], labels: ReadonlySet<Fragment>): Zone {
  let rect = drawn.rect;
  const inside = loose.filter((fragment) => hasPoint(rect, centerX(fragment), centerY(fragment)));
  const free = loose.filter((fragment) => !inside.includes(fragment) && !labels.has(fragment));
  const framed = drawn.rules.some((rule) => rule.axis === 'vertical' && rule.to - rule.from > 0.7 * heightOf(rect));
  const ruled = drawn.rules.some((rule) => rule.axis === 'horizontal');
  const taken = [...inside];
  const size = median([...inside, ...free.filter((one) => centerY(one) > rect.y0 && centerY(one) < rect.y1)].map((one) => one.size), 10);
  const plain = free.filter((fragment) => fragment.size < heading * size);
  if (!framed && !ruled) take(plain.filter((fragment) => centerY(fragment) > rect.y0 && centerY(fragment) < rect.y1));
  if (!framed || !ruled) {
    while (takeLine('above') || takeLine('below'));
  }
  return { rect: widened(), rules: drawn.rules, fills: drawn.fills, fragments: taken };

  function take(more: readonly Fragment[]): void {
    if (more.length === 0) return;
    taken.push(...more);
    const reach = union(more);
    rect = union([rect, { x0: reach.x0 < rect.x0 ? reach.x0 - margin : rect.x0, x1: reach.x1 > rect.x1 ? reach.x1 + margin : rect.x1, y0: Math.min(rect.y0, reach.y0), y1: Math.max(rect.y1, reach.y1) }]);
  }

  /** Takes the next line over or under the zone when it stands close and falls into its columns. */
  function takeLine(side: 'above' | 'below'): boolean {
    if (ruled && hasRuleAt(side)) return false;
    const gapTo = (fragment: Fragment): number => (side === 'above' ? rect.y0 - fragment.y1 : fragment.y0 - rect.y1);
    const left = plain.filter((fragment) => !taken.includes(fragment) && fragment.x1 > rect.x0 - 3 && fragment.x0 < rect.x1 + 3);
    const nearest = left.filter((fragment) => gapTo(fragment) > -0.5 * size).sort((a, b) => gapTo(a) - gapTo(b))[0];
    if (nearest === undefined || gapTo(nearest) > 1.4 * size + 6) return false;
    const line = left.filter((fragment) => Math.min(fragment.y1, nearest.y1) - Math.max(fragment.y0, nearest.y0) > 0.3 * heightOf(nearest));
    if (side === 'above' && line.length < 2 && !fitsColumn(nearest)) return false;
    if (side === 'above' && line.length < 2 && !rowAboveIsHeader(nearest)) return false;
    if (!line.every(fitsColumn)) return false;
    take(line);
    return true;
  }

  function hasRuleAt(side: 'above' | 'below'): boolean {
    const edge = side === 'above' ? drawn.rect.y0 : drawn.rect.y1;
    return drawn.rules.some((rule) => rule.axis === 'horizontal' && Math.abs(rule.at - edge) < 3);
  }

  /** Within one column of the drawn cells, or left or right of all of them. */
  function fitsColumn(fragment: Fragment): boolean {
    const sides = drawn.fills.flatMap((fill) => [fill.rect.x0, fill.rect.x1]);
    return !sides.some((side) => fragment.x0 < side - 6 && fragment.x1 > side + 6);
  }

  /** A lone line over the zone is its header's second line only where other columns have text as close. */
  function rowAboveIsHeader(fragment: Fragment): boolean {
    return plain.filter((other) => !taken.includes(other) && Math.abs(centerY(other) - centerY(fragment)) < 2 * size).length >= 3;
  }

  function widened(): Rect {
    return { ...rect, y0: rect.y0 < drawn.rect.y0 ? rect.y0 - 1 : rect.y0, y1: rect.y1 > drawn.rect.y1 ? rect.y1 + 1 : rect.y1 };
  }
}
