import type { Box, Shape, TextBlock } from '../model/page-model.ts';
import { holdsCenter } from './boxes.ts';
import { isNearWhite } from './color-distance.ts';
import { legendLabel } from './legend-label.ts';
import type { LegendEntry, LegendPage } from './legend-entry.ts';

const widest = 300;
const highest = 70;

/** Texts that stand on a fill of their own ("Under arbeid" in a yellow box). */
export function findFilledTexts({ blocks, shapes }: LegendPage): readonly LegendEntry[] {
  const boxes = shapes.filter((shape) => shape.box[2] <= widest && shape.box[3] <= highest && !isNearWhite(shape.color));
  return blocks.flatMap((block) => {
    const behind = boxes.filter((shape) => isBehind(shape.box, block)).toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
    const label = behind ? legendLabel(block.paragraphs.map((paragraph) => paragraph.text).join(' ')) : null;
    return behind && label !== null ? [{ label, color: behind.color, box: behind.box, block }] : [];
  });
}

/** The fill must be about the text's own, not a swatch in front of it. */
function isBehind(shape: Box, block: TextBlock): boolean {
  return holdsCenter(shape, block.box) && shape[2] >= block.box[2] * 0.8 && shape[3] >= block.box[3] * 0.7;
}

function sizeOf({ box }: Shape): number {
  return box[2] * box[3];
}
