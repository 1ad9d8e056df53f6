import type { Paragraph, TextBlock } from '../model/page-model.ts';
import { legendLabel } from './legend-label.ts';
import type { LegendEntry, LegendPage } from './legend-entry.ts';

/** Coloured squares and dots typed in a text, each with the words after it: "■ Planlagt ■ Under arbeid". */
export function findMarks({ blocks }: LegendPage): readonly LegendEntry[] {
  return blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => entriesOf(paragraph, block)));
}

function entriesOf({ text, marks = [] }: Paragraph, block: TextBlock): readonly LegendEntry[] {
  return marks.flatMap(({ at, color }, index) => {
    const words = text.slice(at + (at < 0 ? 1 : symbolLength(text, at)), marks[index + 1]?.at ?? text.length);
    const before = text.slice(index === 0 ? 0 : (marks[index - 1]?.at ?? 0) + 1, Math.max(0, at));
    const label = legendLabel(words) ?? legendLabel(before);
    return label === null ? [] : [{ label, color, box: block.box, block }];
  });
}

function symbolLength(text: string, at: number): number {
  return String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}
