import { likeness } from '../likeness.ts';

type NamedArea = Readonly<{ number?: number | null | undefined; title: string }>;

const likeEnough = 0.6;

/** The area of the overall plan that an area of a sector's plan is about: by its title, or else by its number where only one has it. */
export function matchArea<A extends NamedArea>(area: NamedArea, among: readonly A[]): A | null {
  let best: A | null = null;
  let bestLike = 0;
  for (const other of among) {
    const like = likeness(area.title, other.title);
    if (like > bestLike) [best, bestLike] = [other, like];
  }
  if (bestLike >= likeEnough) return best;
  const numbered = among.filter(({ number }) => number !== null && number !== undefined && number === area.number);
  return numbered.length === 1 ? (numbered[0] ?? null) : null;
}
