import type { Fragment, Parted, Word } from './fragment.ts';
import { fragmentOf, onOneLine } from './fragment.ts';

/** Widest gap between words of one fragment, in parts of the font size: painted one after the other, and otherwise. */
const gapInSequence = 0.9;
const gapOtherwise = 0.45;

/** Words joined into fragments, first along the order of painting, then by their places. */
export function fragmentsOf(words: readonly Word[], parted: Parted): readonly Fragment[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && follows(last, word, gapInSequence, parted)) run.push(word);
    else runs.push([word]);
  }
  return joinNeighbours(
    runs.map((run, order) => fragmentOf(run, order)),
    parted,
  );
}

function follows(
  a: Readonly<{ x1: number; baseline: number; size: number }>,
  b: Readonly<{ x0: number; baseline: number; size: number }>,
  limit: number,
  parted: Parted,
): boolean {
  const gap = b.x0 - a.x1;
  const size = Math.max(a.size, b.size);
  return (
    onOneLine(a, b, gap) &&
    gap <= limit * size &&
    gap >= -0.4 * size &&
    !parted(a.x1 - 1, b.x0 + 1, Math.min(a.baseline, b.baseline) - 0.3 * size)
  );
}

/** Fragments sorted from left to right and joined where one begins right after another ends. */
function joinNeighbours(fragments: readonly Fragment[], parted: Parted): readonly Fragment[] {
  const sorted = [...fragments].sort((a, b) => a.x0 - b.x0);
  const joined: Fragment[] = [];
  const byHeight = new Map<number, number[]>();
  for (const fragment of sorted) {
    const height = Math.round(fragment.baseline / 8);
    const near = [-1, 0, 1].flatMap((step) => byHeight.get(height + step) ?? []);
    const found = near.findLast((index) => {
      const left = joined[index];
      return left !== undefined && follows(edgeOf(left), edgeOf(fragment), gapOtherwise, parted);
    });
    const left = found === undefined ? undefined : joined[found];
    if (found !== undefined && left !== undefined) {
      joined[found] = fragmentOf([...left.words, ...fragment.words], Math.min(left.order, fragment.order));
      continue;
    }
    joined.push(fragment);
    byHeight.set(height, [...(byHeight.get(height) ?? []), joined.length - 1]);
  }
  return joined.sort((a, b) => a.order - b.order);
}

function edgeOf(fragment: Fragment): Readonly<{ x0: number; x1: number; baseline: number; size: number }> {
  return { x0: fragment.x0, x1: fragment.x1, baseline: fragment.baseline, size: fragment.size };
}
