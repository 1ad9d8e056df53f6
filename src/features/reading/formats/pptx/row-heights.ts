import type { Box } from '../../model/page-model.ts';
import { child, children, numberOf, type XmlElement } from '../xml.ts';

const marginX = 14.4;
const marginY = 7.2;
const usualSize = 18;

/**
 * Points. A row says its least height; where it says none (the program is to find it), the frame's height is shared by
 * what the texts need.
 */
export function rowHeights(
  rows: readonly XmlElement[],
  widths: readonly number[],
  place: Readonly<{ box: Box; scaleY: number }>,
): readonly number[] {
  const said = rows.map((row) => numberOf(row, 'h', 0) * place.scaleY);
  if (said.every((height) => height > 0)) return said;
  const needed = rows.map((row, index) => (said[index] ? 0 : neededHeight(row, widths)));
  const left = place.box[3] - said.reduce((total, height) => total + height, 0);
  const wanted = needed.reduce((total, height) => total + height, 0);
  const stretch = left > wanted ? left / wanted : 1;
  return said.map((height, index) => height || (needed[index] ?? 0) * stretch);
}

function neededHeight(row: XmlElement, widths: readonly number[]): number {
  const cells = children(row, 'tc').map((tc, index) => cellHeight(tc, widths[index] ?? 0));
  return Math.max(usualSize + marginY, ...cells);
}

/** A letter is about half as wide as it is high; good enough to tell which row a dot lies on. */
function cellHeight(tc: XmlElement, width: number): number {
  const paragraphs = children(child(tc, 'txBody'), 'p');
  const heights = paragraphs.map((paragraph) => {
    const runs = children(paragraph, 'r');
    const size = numberOf(child(runs[0], 'rPr'), 'sz', usualSize * 100) / 100;
    const letters = runs.reduce((total, run) => total + (child(run, 't')?.text.length ?? 0), 0);
    const lines = Math.max(1, Math.ceil((letters * size * 0.5) / Math.max(size, width - marginX)));
    return lines * size * 1.2;
  });
  return heights.reduce((total, height) => total + height, marginY);
}
