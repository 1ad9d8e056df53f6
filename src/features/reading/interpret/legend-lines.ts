import type { Box, TextBlock } from '../model/page-model.ts';

/** A line of a block where it about stands; the block's height is shared evenly by its lines. */
export type Line = Readonly<{ text: string; box: Box; block: TextBlock }>;

export function linesOfBlock(block: TextBlock): readonly Line[] {
  const texts = block.paragraphs.flatMap(({ text, breaks = [] }) => splitAt(text, breaks));
  const [x, y, width, height] = block.box;
  const step = height / Math.max(1, texts.length);
  return texts.map((text, index) => ({ text, block, box: [x, y + index * step, width, step] }));
}

function splitAt(text: string, offsets: readonly number[]): readonly string[] {
  const starts = [0, ...offsets];
  return starts.map((start, index) => text.slice(start, offsets[index] ?? text.length).trim()).filter(Boolean);
}
