import type { Box, Paragraph, Slide } from './deck.ts';
import { contentBelow, partTitle, titlePlace } from './page.ts';
import { heightOf, lineHeight, linesOf, paragraphsOf, type SetLine } from './set-paragraphs.ts';

/** Running text: the paragraphs at a size, and what its slides are called. `name` is the text box's own. */
export type Flow = Readonly<{
  title: string;
  section: string;
  anchor: string | null;
  continued: string;
  paragraphs: (size: number) => readonly Paragraph[];
  name: (part: number, goesOn: boolean) => string;
}>;

const sizes = [20, 18, 16, 14] as const;

/** Text in the largest size that one slide holds; what even the smallest does not hold goes on on the next slide. */
export function flowSlides(flow: Flow): readonly Slide[] {
  const longest = contentBelow(titlePlace(partTitle(flow.title, 98, 99, flow.continued)).titleBox);
  const size = sizes.find((one) => heightOf(flow.paragraphs(one), longest.width) <= longest.height) ?? 14;
  const paragraphs = flow.paragraphs(size);
  const parts = inParts(paragraphs, longest);
  return parts.map((lines, index): Slide => {
    const title = partTitle(flow.title, index, parts.length, flow.continued);
    const place = titlePlace(title);
    const name = flow.name(index + 1, (lines[0]?.from ?? 0) > 0);
    return {
      layout: 'text',
      title,
      ...place,
      anchor: index === 0 ? flow.anchor : null,
      section: flow.section,
      shapes: [{ kind: 'text', name, box: contentBelow(place.titleBox), paragraphs: paragraphsOf(paragraphs, lines), placeholder: 'body' }],
    };
  });
}

function inParts(paragraphs: readonly Paragraph[], { width, height }: Box): readonly (readonly SetLine[])[] {
  const parts: SetLine[][] = [[]];
  let left = height;
  let last = -1;
  for (const line of linesOf(paragraphs, width)) {
    const paragraph = paragraphs[line.paragraph];
    if (!paragraph) continue;
    if (line.paragraph !== last) left -= paragraphs[last]?.after ?? 0;
    const own = lineHeight(paragraph.size);
    if (own > left && parts.at(-1)?.length !== 0) {
      parts.push([]);
      left = height;
    }
    parts.at(-1)?.push(line);
    left -= own;
    last = line.paragraph;
  }
  return parts;
}
