import type { Box } from '../../model/page-model.ts';
import { child, numberOf, type XmlElement } from '../xml.ts';

/** From a shape's own units to points on the slide; rotation of groups is left out, as it moves no plan table. */
export type Frame = Readonly<{ x: number; y: number; scaleX: number; scaleY: number }>;

const unitsPerPoint = 12_700;

export const slideFrame: Frame = { x: 0, y: 0, scaleX: 1 / unitsPerPoint, scaleY: 1 / unitsPerPoint };

/** English metric units to points. */
export function points(units: number): number {
  return units / unitsPerPoint;
}

/** The box of an xfrm in its frame, null when it has none. A quarter turn swaps the sides as seen. */
export function boxOf(xfrm: XmlElement | undefined, frame: Frame): Box | null {
  const offset = child(xfrm, 'off');
  const extent = child(xfrm, 'ext');
  if (!offset || !extent) return null;
  const width = numberOf(extent, 'cx', 0) * frame.scaleX;
  const height = numberOf(extent, 'cy', 0) * frame.scaleY;
  const x = frame.x + numberOf(offset, 'x', 0) * frame.scaleX;
  const y = frame.y + numberOf(offset, 'y', 0) * frame.scaleY;
  const quarters = Math.round(numberOf(xfrm, 'rot', 0) / 5_400_000);
  if (quarters % 2 === 0) return [x, y, width, height];
  return [x + (width - height) / 2, y + (height - width) / 2, height, width];
}

/** The frame of what stands inside a group: its child space is laid out on the group's box. */
export function groupFrame(group: XmlElement, frame: Frame): Frame {
  const xfrm = child(group, 'grpSpPr', 'xfrm');
  const offset = child(xfrm, 'off');
  const extent = child(xfrm, 'ext');
  if (!offset || !extent) return frame;
  const inner = child(xfrm, 'chOff');
  const innerExtent = child(xfrm, 'chExt');
  const stretch = (side: string): number => {
    const innerSide = numberOf(innerExtent, side, numberOf(extent, side, 1));
    return innerSide === 0 ? 1 : numberOf(extent, side, 1) / innerSide;
  };
  const scaleX = frame.scaleX * stretch('cx');
  const scaleY = frame.scaleY * stretch('cy');
  return {
    x: frame.x + numberOf(offset, 'x', 0) * frame.scaleX - numberOf(inner, 'x', numberOf(offset, 'x', 0)) * scaleX,
    y: frame.y + numberOf(offset, 'y', 0) * frame.scaleY - numberOf(inner, 'y', numberOf(offset, 'y', 0)) * scaleY,
    scaleX,
    scaleY,
  };
}
