import { textLines, type TextPage } from './text-line.ts';

/** The file in pieces that begin where a slide, or a block of one, may begin. `hard` when form feeds tell the slides. */
export type Chunks = Readonly<{ hard: boolean; chunks: readonly TextPage[]; source: readonly string[] }>;

/**
 * Cuts a text pulled out of slides: at form feeds where there are any, else at lines that begin with exactly one space (what
 * some converters leave of a form feed). A text with neither is one piece.
 */
export function splitChunks(text: string): Chunks {
  const source = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029\u0085]/);
  const hard = text.includes('\f');
  const starts = new Set<number>([0]);
  if (hard) return { hard, chunks: cutAtFormFeeds(source), source: source.map((line) => line.replace(/\f/g, '')) };
  source.forEach((line, index) => {
    if (/^ \S/.test(line)) starts.add(index);
  });
  const edges = [...starts, source.length];
  const chunks = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? source.length;
    return { number: index + 1, lines: textLines(source.slice(from, to), from + 1, true), from: from + 1, to };
  });
  return { hard, chunks: chunks.filter(({ lines }) => lines.length > 0), source };
}

function cutAtFormFeeds(source: readonly string[]): TextPage[] {
  const pages: { from: number; lines: string[] }[] = [{ from: 1, lines: [] }];
  source.forEach((line, index) => {
    const [first = '', ...after] = line.split('\f');
    pages.at(-1)?.lines.push(first);
    for (const piece of after) pages.push({ from: index + 1, lines: [piece] });
  });
  return pages
    .map(({ from, lines }, index) => ({
      number: index + 1,
      lines: textLines(lines, from, false),
      from,
      to: Math.max(from, from + lines.length - 1),
    }))
    .filter((page) => page.lines.length > 0);
}
