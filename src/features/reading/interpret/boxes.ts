import type { Box } from '../model/page-model.ts';

export function centerOf([x, y, width, height]: Box): readonly [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}

export function holdsPoint([x, y, width, height]: Box, [pointX, pointY]: readonly [number, number]): boolean {
  return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
}

/** True when the middle of `inner` lies in `outer`. */
export function holdsCenter(outer: Box, inner: Box): boolean {
  return holdsPoint(outer, centerOf(inner));
}

/** The smallest box around all of them. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}

/** How much two spans share, as a part of the shorter one. */
export function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  const shared = Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
  return shared / Math.max(1, Math.min(length, otherLength));
}

export function roundedBox([x, y, width, height]: Box): Box {
  return [round(x), round(y), round(width), round(height)];
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
