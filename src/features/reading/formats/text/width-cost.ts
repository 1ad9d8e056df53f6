import type { TextLine } from './text-line.ts';
import type { Word } from './tokens.ts';

/** What lines too wide for a column, or broken before they were full, cost a text that runs over them. */
export function widthCost(
  words: readonly Word[],
  lines: readonly TextLine[],
  from: number,
  to: number,
  width: number,
  strict: number,
): number {
  let cost = 0;
  let start = words[from]?.start ?? 0;
  for (let at = from; at < to; at += 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word) break;
    const isLast = at === to - 1;
    if (!isLast && next?.gap === 'space') continue;
    const length = word.end - start;
    if (length > width * 1.05 + 1) cost += Math.min(6, (length - width * 1.05) * strict);
    if (!isLast && next) {
      const room = width * 0.86 - (length + 1 + next.text.length);
      // a text that begins inside a line, or whose line ran on, was broken where its column ends, wherever that is
      const soft = start > 0 || lines[word.line]?.ranOn ? 0.4 : 1;
      if (room > 0) cost += Math.min(3.2, room * 0.09 + 0.2) * soft;
    }
    start = next?.start ?? 0;
  }
  return cost;
}
