import type { Fragment } from '../fragment.ts';
import type { Rect } from '../rect.ts';
import type { Boundary } from './boundary.ts';
import { collapse, drawnBoundaries, textBoundary } from './boundary.ts';
import { gapsBetween } from './gaps.ts';
import type { Zone } from './zone.ts';
import { isRuled } from './zone.ts';

/** points */
const sameBorder = 2.5;
const sliver = 14;
/** a border between columns is at least as long as a row is high */
const shortest = 16;
/** Narrowest white column between two columns of text, in parts of the font size. */
const gutter = 0.9;

/** The borders between the columns of a zone, its outer ones included: drawn ones, and those the text leaves open. */
export function columnsOf(zone: Zone): readonly Boundary[] {
  const framed = zone.rules.some((rule) => rule.axis === 'vertical');
  const drawn = drawnBoundaries(
    [
      zone.rect.x0,
      zone.rect.x1,
      ...zone.rules.filter((rule) => rule.axis === 'vertical' && lengthAt(rule.at, zone) >= shortest).map((rule) => rule.at),
      ...(isRuled(zone, 'vertical') ? [] : zone.fills.flatMap((fill) => [fill.rect.x0, fill.rect.x1])),
    ],
    sameBorder,
  ).filter((boundary) => isOuter(boundary, zone) || hasRule(boundary, zone) || !cutsText(boundary, zone));
  const open =
    framed || zone.hints.length > 0
      ? []
      : drawn.slice(1).flatMap((right, index) => guttersIn(drawn[index]?.at ?? zone.rect.x0, right.at, zone));
  const hasText = (from: number, to: number): boolean =>
    [...zone.fragments, ...zone.marks.map((mark) => mark.rect)].some((one) => middle(one) > from && middle(one) < to);
  const borders = collapse([...drawn, ...[...open, ...zone.hints].map(textBoundary)], sliver, (from, to) => !hasText(from, to));
  return framed || zone.hints.length > 0
    ? borders
    : borders.filter((border, index) => {
        const right = borders[index + 1];
        return index === 0 || right === undefined || hasText(border.at, right.at) || closesFill(border, zone);
      });
}

/** True when some fill ends at the border from the left; the left side of a pill in the midst of a column has none. */
function closesFill(border: Boundary, zone: Zone): boolean {
  return zone.fills.some((fill) => fill.rect.x1 >= border.least - 1 && fill.rect.x1 <= border.most + 1);
}

const middle = (rect: Rect): number => (rect.x0 + rect.x1) / 2;

function lengthAt(x: number, zone: Zone): number {
  return zone.rules
    .filter((rule) => rule.axis === 'vertical' && Math.abs(rule.at - x) < sameBorder)
    .reduce((sum, rule) => sum + rule.to - rule.from, 0);
}

function isOuter(boundary: Boundary, zone: Zone): boolean {
  return boundary.least <= zone.rect.x0 + sameBorder || boundary.most >= zone.rect.x1 - sameBorder;
}

function hasRule(boundary: Boundary, zone: Zone): boolean {
  return zone.rules.some((rule) => rule.axis === 'vertical' && rule.at >= boundary.least && rule.at <= boundary.most);
}

/** The side of a fill that runs through the text of several rows is no column border. */
function cutsText(boundary: Boundary, zone: Zone): boolean {
  const cut = zone.fragments.filter((fragment) => fragment.x0 < boundary.at - 3 && fragment.x1 > boundary.at + 3);
  const sides = zone.fills.filter((fill) => [fill.rect.x0, fill.rect.x1].some((side) => side >= boundary.least && side <= boundary.most));
  return cut.length >= 2 && cut.length > sides.length / 2;
}

/** Where the text between two borders leaves a white column open that only lone lines (headings) cross. */
function guttersIn(from: number, to: number, zone: Zone): readonly number[] {
  const inside = zone.fragments.filter((fragment) => fragment.x0 >= from - 3 && fragment.x1 <= to + 3);
  const paired = inside.filter((fragment) => inside.some((other) => other !== fragment && besideEachOther(fragment, other)));
  if (paired.length < 2) return [];
  const size = paired.reduce((sum, fragment) => sum + fragment.size, 0) / paired.length;
  const alone = inside.filter((fragment) => !paired.includes(fragment));
  const dots = zone.marks.map((mark) => mark.rect).filter((rect) => rect.x0 >= from && rect.x1 <= to);
  const open = gapsBetween(paired.map((fragment) => [fragment.x0, fragment.x1]))
    .filter(([left, right]) => right - left >= gutter * size)
    .filter(([left, right]) => alone.filter((fragment) => fragment.x0 < left - 1 && fragment.x1 > right + 1).length <= 0.4 * inside.length)
    .map(([left, right]) => gutterBorder(left, Math.min(right, ...alone.map((fragment) => fragment.x0).filter((start) => start > left))));
  const edges = [from, ...open, to];
  return [...open, ...edges.slice(1).flatMap((right, index) => bordersBetweenDots(edges[index] ?? from, right, dots, paired))];
}

/** A column with dots and no text: two columns of dots between neighbouring columns of text have a border between them. */
function bordersBetweenDots(from: number, to: number, dots: readonly Rect[], texts: readonly Rect[]): readonly number[] {
  const columns = drawnBoundaries(dots.filter((dot) => middle(dot) > from && middle(dot) < to).map(middle), 6).map(
    (boundary) => boundary.at,
  );
  const width = Math.max(0, ...dots.map((dot) => dot.x1 - dot.x0));
  const textFirst = texts.some((text) => text.x0 > from && text.x0 < (columns[0] ?? 0));
  return columns.slice(1).map((right, index) => (textFirst ? (columns[index] ?? right) + width : right - width));
}

/** Text is mostly set from the left, so the border lies close to the right column. */
function gutterBorder(left: number, right: number): number {
  return Math.max((left + right) / 2, right - 8);
}

function besideEachOther(a: Fragment, b: Fragment): boolean {
  const shared = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return shared > 0.3 * Math.min(a.y1 - a.y0, b.y1 - b.y0) && (a.x1 < b.x0 || b.x1 < a.x0);
}
