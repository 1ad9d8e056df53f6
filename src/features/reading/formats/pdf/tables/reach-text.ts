import { isBulletSign } from '../bullet.ts';
import type { Fragment } from '../fragment.ts';
import type { Rect } from '../rect.ts';
import { centerX, centerY, hasPoint, heightOf, union, widthOf } from '../rect.ts';
import type { Setter } from '../setter.ts';
import type { Drawn } from './find-zones.ts';
import { gapsBetween, median } from './gaps.ts';
import type { Zone } from './zone.ts';

/** Headings of slides are this much larger than the text of their tables. */
const heading = 1.35;
/** points beyond the text where a border is set */
const margin = 4;
/** points of white between the texts of two rows */
const tallestRow = 50;

/**
 * The drawn zone with its text. Where no line closes it, it reaches on over text that stands in its rows or columns: the
 * items left of the coloured cells, a header above, rows with no colour below. `loose` is the text that may be taken.
 */
export function reachText(drawn: Drawn, loose: readonly Fragment[], labels: ReadonlySet<Fragment>, setter: Setter): Zone {
  let rect = drawn.rect;
  const inside = loose.filter((fragment) => hasPoint(rect, centerX(fragment), centerY(fragment)));
  const free = loose.filter((fragment) => !inside.includes(fragment) && !labels.has(fragment));
  const framed = drawn.rules.some((rule) => rule.axis === 'vertical' && rule.to - rule.from > 0.7 * heightOf(rect));
  const ruled = drawn.rules.some((rule) => rule.axis === 'horizontal');
  const taken = [...inside];
  const beside = free.filter((fragment) => fragment.y1 > rect.y0 && fragment.y0 < rect.y1);
  const size = median(
    [...inside, ...beside].map((one) => one.size),
    10,
  );
  const plain = free.filter((fragment) => fragment.size < heading * size);
  const items = plain.filter((fragment) => beside.includes(fragment));
  const lone =
    !ruled && items.length === 0 && inside.every(isOnFill) && new Set(drawn.fills.map((fill) => Math.round(fill.rect.x0 / 4))).size === 1;
  if (!framed && !ruled) take(items);
  const whites = gapsBetween(taken.map((fragment) => [fragment.y0, fragment.y1])).map(([from, to]) => to - from);
  const reach = Math.max(
    1.4 * size + 6,
    1.1 *
      median(
        drawn.fills.map((fill) => heightOf(fill.rect)),
        0,
      ),
    1.2 * Math.min(tallestRow, Math.max(0, ...whites)),
  );
  if ((!framed || !ruled) && !lone) {
    takeHeader(linesOutwards('above'));
    for (const line of linesOutwards('below')) take(line);
  }
  return { rect: widened(), rules: drawn.rules, fills: drawn.fills, marks: [], hints: [], fragments: taken, setter };

  function take(more: readonly Fragment[]): void {
    if (more.length === 0) return;
    taken.push(...more);
    const added = union(more);
    rect = union([
      rect,
      { ...added, x0: added.x0 < rect.x0 ? added.x0 - margin : rect.x0, x1: added.x1 > rect.x1 ? added.x1 + margin : rect.x1 },
    ]);
  }

  /** Lines over the zone belong to it up to the uppermost that fills several columns, its header, or stands over the items. */
  function takeHeader(lines: readonly (readonly Fragment[])[]): void {
    const left = Math.min(...taken.map((fragment) => fragment.x0));
    const full = hasFullTop();
    const header = lines.findLastIndex(
      (line) => line.length >= 2 || (!full && line.every((one) => Math.abs(one.x0 - left) < 2 && Math.abs(one.size - size) < 0.5)),
    );
    for (const line of lines.slice(0, header + 1)) take(line);
  }

  /** Lines next to the zone, from the nearest outwards, as long as they stand close and fall into its columns. */
  function linesOutwards(side: 'above' | 'below'): readonly (readonly Fragment[])[] {
    if (ruled && hasRuleAt(side)) return [];
    const lines: (readonly Fragment[])[] = [];
    const near = rect;
    let edge = side === 'above' ? near.y0 : near.y1;
    let left = plain.filter((fragment) => !taken.includes(fragment) && fragment.x1 > near.x0 - 3 && fragment.x0 < near.x1 + 3);
    for (;;) {
      const gapTo = (fragment: Fragment): number => (side === 'above' ? edge - fragment.y1 : fragment.y0 - edge);
      const nearest = left.filter((fragment) => gapTo(fragment) > -1.2 * size).sort((a, b) => gapTo(a) - gapTo(b))[0];
      if (nearest === undefined || gapTo(nearest) > tallestRow) return lines;
      const line = left.filter(
        (fragment) => Math.min(fragment.y1, nearest.y1) - Math.max(fragment.y0, nearest.y0) > 0.3 * heightOf(nearest),
      );
      if (!line.every(fitsColumn) || shareColumn(line) || (side === 'above' && line.some(isListSign))) return lines;
      if (
        gapTo(nearest) > reach &&
        !(side === 'below' && line.every(standsUnderOthers) && (line.length > 1 || isHeadingOfRows(nearest, left)))
      )
        return lines;
      lines.push(line);
      left = left.filter((fragment) => !line.includes(fragment));
      edge = side === 'above' ? Math.min(edge, union(line).y0) : Math.max(edge, union(line).y1);
    }
  }

  function standsUnderOthers(fragment: Fragment): boolean {
    return taken.some((other) => Math.abs(other.x0 - fragment.x0) < 2);
  }

  /** A lone line at the left side with a row of the table's columns right under it. */
  function isHeadingOfRows(heading: Fragment, below: readonly Fragment[]): boolean {
    const isLeft = Math.abs(heading.x0 - Math.min(...taken.map((one) => one.x0))) < 2 && Math.abs(heading.size - size) < 0.5;
    const next = below.filter((one) => one.y0 > heading.y1 - 1 && one.y0 - heading.y1 < reach);
    return isLeft && next.length > 1 && next.every(standsUnderOthers);
  }

  /** A list over the table has its signs in a column of their own. */
  function isListSign(fragment: Fragment): boolean {
    return fragment.words.every((word) => isBulletSign(word));
  }

  function isOnFill(fragment: Fragment): boolean {
    return drawn.fills.some((fill) => hasPoint(fill.rect, centerX(fragment), centerY(fragment)));
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

  /** Several texts over or under one drawn column: a legend's line, not a row. */
  function shareColumn(line: readonly Fragment[]): boolean {
    const narrow = drawn.fills
      .filter((fill) => widthOf(fill.rect) < 0.5 * widthOf(drawn.rect))
      .sort((a, b) => widthOf(a.rect) - widthOf(b.rect));
    const columns = line.map(
      (fragment) => narrow.find(({ rect: box }) => centerX(fragment) > box.x0 && centerX(fragment) < box.x1)?.rect.x0,
    );
    const known = columns.filter((column) => column !== undefined);
    return new Set(known).size < known.length;
  }

  /** Fills from end to end at the top are a header or a heading: a lone line over them is none. */
  function hasFullTop(): boolean {
    const tops = drawn.fills.filter((fill) => Math.abs(fill.rect.y0 - drawn.rect.y0) < 3);
    return tops.reduce((sum, fill) => sum + widthOf(fill.rect), 0) > 0.9 * widthOf(drawn.rect);
  }

  function widened(): Rect {
    return { ...rect, y0: rect.y0 < drawn.rect.y0 ? rect.y0 - 1 : rect.y0, y1: rect.y1 > drawn.rect.y1 ? rect.y1 + 1 : rect.y1 };
  }
}
