import { collapse } from '../../model/fold-text.ts';

/** One line of the source that holds text. `line` is one-based in the file, `text` collapsed. */
export type TextLine = Readonly<{
  line: number;
  text: string;
  /** what stands before it: the line above, an empty line, the start of a block of its own, or something taken away */
  gap: 'line' | 'blank' | 'block' | 'removed';
  /** the source ended the line with a space: the text ran on to the next */
  ranOn: boolean;
}>;

/** A slide as it stands in the file. */
export type TextPage = Readonly<{ number: number; lines: readonly TextLine[]; from: number; to: number }>;

/** No line of a slide is longer; the bound keeps every pattern quick. */
const longestLine = 1500;

/** The lines of a run of source lines that hold text; `blocks` says that one leading space begins a block. */
export function textLines(source: readonly string[], from: number, blocks: boolean): TextLine[] {
  const lines: TextLine[] = [];
  let blank = false;
  source.forEach((raw, index) => {
    const text = collapse(raw.slice(0, longestLine)).slice(0, longestLine);
    if (text === '') {
      blank = true;
      return;
    }
    const gap = blocks && /^ \S/.test(raw) && lines.length > 0 ? 'block' : blank || lines.length === 0 ? 'blank' : 'line';
    lines.push({ line: from + index, text, gap, ranOn: /[ \u00a0]$/.test(raw) });
    blank = false;
  });
  return lines;
}

/** The lines that pass; the one after a gap remembers that something was taken away there. */
export function without(lines: readonly TextLine[], drop: (line: TextLine, index: number) => boolean): TextLine[] {
  const kept: TextLine[] = [];
  let removed = false;
  lines.forEach((line, index) => {
    if (drop(line, index)) {
      removed = true;
      return;
    }
    kept.push(removed && line.gap !== 'block' ? { ...line, gap: 'removed' } : line);
    removed = false;
  });
  return kept;
}
