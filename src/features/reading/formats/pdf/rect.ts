import type { Box } from '../../model/page-model.ts';

/** An upright rectangle in points from the page's top left corner; x0 ≤ x1, y0 ≤ y1. */
export type Rect = Readonly<{ x0: number; y0: number; x1: number; y1: number }>;

export const widthOf = (rect: Rect): number => rect.x1 - rect.x0;
export const heightOf = (rect: Rect): number => rect.y1 - rect.y0;
export const areaOf = (rect: Rect): number => Math.max(0, widthOf(rect)) * Math.max(0, heightOf(rect));
export const centerX = (rect: Rect): number => (rect.x0 + rect.x1) / 2;
export const centerY = (rect: Rect): number => (rect.y0 + rect.y1) / 2;

export function intersection(a: Rect, b: Rect): Rect {
  const x0 = Math.max(a.x0, b.x0);
  const y0 = Math.max(a.y0, b.y0);
  return { x0, y0, x1: Math.max(x0, Math.min(a.x1, b.x1)), y1: Math.max(y0, Math.min(a.y1, b.y1)) };
}

export function union(rects: readonly Rect[]): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rect of rects) {
    x0 = Math.min(x0, rect.x0);
    y0 = Math.min(y0, rect.y0);
    x1 = Math.max(x1, rect.x1);
    y1 = Math.max(y1, rect.y1);
  }
  return { x0, y0, x1, y1 };
}

/** True when the two overlap or lie at most `slack` points apart. */
export function touches(a: Rect, b: Rect, slack: number): boolean {
  return a.x0 <= b.x1 + slack && b.x0 <= a.x1 + slack && a.y0 <= b.y1 + slack && b.y0 <= a.y1 + slack;
}

/** True when `inner` lies in `outer`, give or take `slack` points. */
export function contains(outer: Rect, inner: Rect, slack: number): boolean {
  return inner.x0 >= outer.x0 - slack && inner.x1 <= outer.x1 + slack && inner.y0 >= outer.y0 - slack && inner.y1 <= outer.y1 + slack;
}

export function hasPoint(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The page model's box, rounded to a tenth of a point. */
export function boxOf(rect: Rect): Box {
  return [tenth(rect.x0), tenth(rect.y0), tenth(widthOf(rect)), tenth(heightOf(rect))];
}
