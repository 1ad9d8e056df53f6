import type { Fragment } from '../fragment.ts';
import type { Boundary } from './boundary.ts';
import { collapse, drawnBoundaries, textBoundary } from './boundary.ts';
import { gapsBetween, median } from './gaps.ts';
import type { Zone } from './zone.ts';
import { isRuled } from './zone.ts';

/** points */
const sameBorder = 2.5;
const sliver = 9;
/** Least white between two rows, in parts of the font size; lines of one cell stand closer. */
const rowGap = 0.3;

/** The borders between the rows of a zone, its outer ones included: drawn ones, and those the text leaves open. */
export function rowsOf(zone: Zone): readonly Boundary[] {
  const drawn = drawnBoundaries(
    [
      zone.rect.y0,
      zone.rect.y1,
      ...zone.rules.filter((rule) => rule.axis === 'horizontal').map((rule) => rule.at),
      ...(isRuled(zone, 'horizontal') ? [] : zone.fills.flatMap((fill) => [fill.rect.y0, fill.rect.y1])),
    ],
    sameBorder,
  ).filter((boundary) => isOuter(boundary, zone) || hasRule(boundary, zone) || !cutsText(boundary, zone));
  const open = drawn.slice(1).flatMap((bottom, index) => {
    const top = drawn[index];
    if (top === undefined || isOneRow(top, bottom, zone)) return [];
    return rowGapsIn(zone.fragments.filter((fragment) => center(fragment) > top.at && center(fragment) < bottom.at));
  });
  return collapse(
    [...drawn, ...open.map(textBoundary)],
    sliver,
    (from, to) => !zone.fragments.some((fragment) => center(fragment) > from && center(fragment) < to),
  );
}

const center = (fragment: Fragment): number => (fragment.y0 + fragment.y1) / 2;

function isOuter(boundary: Boundary, zone: Zone): boolean {
  return boundary.least <= zone.rect.y0 + sameBorder || boundary.most >= zone.rect.y1 - sameBorder;
}

function hasRule(boundary: Boundary, zone: Zone): boolean {
  return zone.rules.some((rule) => rule.axis === 'horizontal' && rule.at >= boundary.least && rule.at <= boundary.most);
}

/** A pill's edge beside a title of two lines runs through the text: no row border. */
function cutsText(boundary: Boundary, zone: Zone): boolean {
  return zone.fragments.some((fragment) => {
    const slack = 0.3 * (fragment.y1 - fragment.y0);
    return fragment.y0 + slack < boundary.at && fragment.y1 - slack > boundary.at;
  });
}

/** Lines on both sides, or one fill that reaches from border to border, make one row whatever gaps its text has. */
function isOneRow(top: Boundary, bottom: Boundary, zone: Zone): boolean {
  if (isRuled(zone, 'horizontal') && hasRule(top, zone) && hasRule(bottom, zone)) return true;
  return zone.fills.some(
    (fill) =>
      fill.rect.y0 >= top.least - 1 && fill.rect.y0 <= top.most + 1 && fill.rect.y1 >= bottom.least - 1 && fill.rect.y1 <= bottom.most + 1,
  );
}

export function rowGapsIn(fragments: readonly Fragment[]): readonly number[] {
  const size = median(
    fragments.map((fragment) => fragment.size),
    10,
  );
  return gapsBetween(fragments.map((fragment) => [fragment.y0, fragment.y1]))
    .filter(([above, below]) => below - above >= rowGap * size)
    .map(([above, below]) => (above + below) / 2);
}
