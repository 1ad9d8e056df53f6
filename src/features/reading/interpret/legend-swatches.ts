import type { Shape, TextBlock } from '../model/page-model.ts';
import { centerOf } from './boxes.ts';
import { legendLabel, statusWordsIn } from './legend-label.ts';
import type { LegendEntry, LegendPage } from './legend-entry.ts';
import { linesOfBlock, type Line } from './legend-lines.ts';

const widest = 110;
const highest = 60;
const farthest = 60;

/** Small filled shapes with their words beside them: one text each, or a text of several lines with a shape a line. */
export function findSwatches({ blocks, shapes }: LegendPage): readonly LegendEntry[] {
  const small = shapes.filter((shape) => shape.box[2] <= widest && shape.box[3] <= highest && !carriesText(shape, blocks));
  const sizes = sameSized(small);
  return sizes.flatMap((swatches) => {
    const taken = blocks.flatMap((block) => wholeBlock(block, swatches));
    const rest = swatches.filter((swatch) => !taken.some((entry) => entry.box === swatch.box));
    const lines = blocks.filter((block) => !taken.some((entry) => entry.block === block) && !drifts(block, rest)).flatMap(linesOfBlock);
    const beside = pair(rest, lines, gapRight);
    return [...taken, ...(beside.length >= 2 || taken.length > 0 ? beside : pair(rest, lines, gapLeft))];
  });
}

function carriesText(shape: Shape, blocks: readonly TextBlock[]): boolean {
  return blocks.some((block) => block.box.every((side, index) => Math.abs(side - (shape.box[index] ?? 0)) < 2));
}

/** The swatches of one legend are of one size; decorations are of another. */
function sameSized(shapes: readonly Shape[]): readonly (readonly Shape[])[] {
  const sizes: Shape[][] = [];
  for (const shape of shapes) {
    const alike = sizes.find(([first]) => first && near(first.box[2], shape.box[2]) && near(first.box[3], shape.box[3]));
    if (alike) alike.push(shape);
    else sizes.push([shape]);
  }
  return sizes.filter((size) => size.length >= 2);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(1.5, 0.25 * Math.max(one, other));
}

/** A block of as many lines (or words in a line) as it has swatches along its left side (or along its line). */
function wholeBlock(block: TextBlock, swatches: readonly Shape[]): readonly LegendEntry[] {
  const [x, y, width, height] = block.box;
  const lines = linesOfBlock(block).map((line) => line.text);
  // lines of one text drift away from swatches that stand a little further apart
  const drift = Math.max(8, 0.4 * height);
  const atHeight = swatches.filter(({ box }) => within(centerOf(box)[1], y - drift, y + height + drift));
  const along = atHeight.filter(({ box }) => within(centerOf(box)[0], x - farthest, x + Math.min(farthest, width / 2)));
  const inLine = lines.length === 1 ? statusWordsIn(lines[0] ?? '') : null;
  if (inLine && inLine.length >= 2) {
    const inside = atHeight.filter(({ box }) => within(centerOf(box)[0], x - farthest, x + width + 8));
    return entries(
      inLine,
      inside.toSorted((a, b) => a.box[0] - b.box[0]),
      block,
    );
  }
  if (lines.length < 2) return [];
  const fromTop = along.toSorted((a, b) => a.box[1] - b.box[1]);
  return entries(fromTop.length === lines.length - 1 ? lines.slice(1) : lines, fromTop, block);
}

function entries(texts: readonly string[], swatches: readonly Shape[], block: TextBlock): readonly LegendEntry[] {
  if (texts.length !== swatches.length) return [];
  const found = swatches.flatMap(({ color, box }, index) => {
    const label = legendLabel(texts[index] ?? '');
    return label === null ? [] : [{ label, color, box, block }];
  });
  return found.length === texts.length ? found : [];
}

/** A text whose lines stand at other distances than the swatches beside it: the nearest swatch may be a neighbour's. */
function drifts(block: TextBlock, swatches: readonly Shape[]): boolean {
  const lines = linesOfBlock(block);
  const [x, y, width, height] = block.box;
  const beside = swatches.filter(
    ({ box }) => within(centerOf(box)[1], y - 8, y + height + 8) && within(centerOf(box)[0], x - farthest, x + width + farthest),
  );
  const heights = beside.map(({ box }) => centerOf(box)[1]).toSorted((a, b) => a - b);
  if (lines.length < 3 || heights.length < 3) return false;
  const apart = ((heights.at(-1) ?? 0) - (heights[0] ?? 0)) / (heights.length - 1);
  const step = height / lines.length;
  return Math.abs(apart - step) * (lines.length - 1) > 0.5 * step;
}

type Gap = (swatch: Shape, line: Line) => number | null;

/** Nearest first, each swatch and each line once. */
function pair(swatches: readonly Shape[], lines: readonly Line[], gap: Gap): readonly LegendEntry[] {
  const possible = swatches.flatMap((swatch) =>
    lines.flatMap((line) => {
      const distance = gap(swatch, line);
      const label = legendLabel(line.text);
      return distance === null || label === null ? [] : [{ swatch, line, label, distance }];
    }),
  );
  const used = new Set<unknown>();
  const found: LegendEntry[] = [];
  for (const { swatch, line, label } of possible.toSorted((a, b) => a.distance - b.distance)) {
    if (used.has(swatch) || used.has(line)) continue;
    used.add(swatch).add(line);
    found.push({ label, color: swatch.color, box: swatch.box, block: line.block });
  }
  return found.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

function gapRight(swatch: Shape, line: Line): number | null {
  const aside = line.box[0] - (swatch.box[0] + swatch.box[2]);
  return aside >= -swatch.box[2] - 8 && aside <= farthest ? level(swatch, line, Math.abs(aside)) : null;
}

function gapLeft(swatch: Shape, line: Line): number | null {
  const aside = swatch.box[0] - (line.box[0] + line.box[2]);
  return aside >= -swatch.box[2] - 8 && aside <= farthest ? level(swatch, line, Math.abs(aside)) : null;
}

function level(swatch: Shape, line: Line, aside: number): number | null {
  const apart = Math.abs(centerOf(swatch.box)[1] - centerOf(line.box)[1]);
  return apart <= Math.max(swatch.box[3], Math.min(line.box[3], 40)) * 0.6 + 2 ? aside + 2 * apart : null;
}

function within(value: number, from: number, to: number): boolean {
  return value >= from && value <= to;
}
