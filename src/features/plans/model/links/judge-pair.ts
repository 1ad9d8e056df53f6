import type { ItemTerms } from './item-terms.ts';
import type { Shared } from './shared-terms.ts';

/** How the areas of two items stand to each other; `apart` where each title says that it is about its own. */
export type AreaRelation = 'same' | 'mentioned' | 'other' | 'apart';

export type Judged = Readonly<{ score: number; relation: AreaRelation; byHeading: boolean; byName: readonly string[] }>;

const relationWeights: Readonly<Record<AreaRelation, number>> = { same: 1, mentioned: 1, other: 0.65, apart: 0.35 };
const containedWeight = 0.55;
/** A title of one or two words is not all of another because one of them stands there. */
const leastMass = 1.5;
const headingShare = 0.75;
const headingScore = 0.75;
const nameScore = 0.6;
const rareName = 0.4;

/** What a title says in all, as the sum of its words' weights. */
function massOf({ terms }: ItemTerms, weight: (term: string) => number): number {
  let mass = 0;
  for (const [term, { field, whole, pair }] of terms) if (field === 'title' && whole && !pair) mass += weight(term);
  return mass;
}

/**
 * How likely it is that a sector's item serves an overall item, from 0 to 1. `explained` are terms that a better match
 * of the same item already accounts for.
 */
export function judgePair(
  sector: ItemTerms,
  overall: ItemTerms,
  shared: Shared,
  weight: (term: string) => number,
  sameArea: boolean,
  explained: ReadonlySet<string> = new Set(),
): Judged {
  const relation = relationOf(sector, overall, sameArea);
  const masses = [massOf(sector, weight), massOf(overall, weight)] as const;
  let sum = 0;
  for (const [term, tells] of shared.terms) sum += explained.has(term) ? tells * explainedWeight : tells;
  const contained = Math.min(1, sum / Math.max(leastMass, Math.min(...masses)));
  const alike = Math.min(1, (2 * sum) / Math.max(leastMass, masses[0] + masses[1]));
  const byWords = (containedWeight * contained + (1 - containedWeight) * alike) * relationWeights[relation];

  const near = relation === 'same' || relation === 'mentioned';
  const byHeading = near && masses[1] >= leastMass && shared.heading >= headingShare * masses[1];
  const byName = near ? namesIn(sector, overall, weight) : [];
  return { score: Math.max(byWords, byHeading ? headingScore : 0, byName.length > 0 ? nameScore : 0), relation, byHeading, byName };
}

const explainedWeight = 0.25;

function relationOf(sector: ItemTerms, overall: ItemTerms, sameArea: boolean): AreaRelation {
  if (sameArea) return 'same';
  const own = sector.areaStems;
  const theirs = overall.areaStems;
  if (theirs.length > 0 && theirs.every((stem) => inTitle(sector, stem))) return 'mentioned';
  const saysOwn = theirs.some((stem) => !own.includes(stem) && inTitle(overall, stem) && !sector.terms.has(stem));
  return saysOwn ? 'apart' : 'other';
}

/** Abbreviations in both titles, and what a cell of one calls the thing where the other's title says it whole. */
function namesIn(sector: ItemTerms, overall: ItemTerms, weight: (term: string) => number): readonly string[] {
  const short = [...sector.abbreviations].filter((stem) => overall.abbreviations.has(stem) && weight(stem) >= rareName);
  if (short.length > 0) return short;
  return namedInCell(sector, overall, weight) ?? namedInCell(overall, sector, weight) ?? [];
}

function namedInCell(one: ItemTerms, other: ItemTerms, weight: (term: string) => number): readonly string[] | null {
  const found = one.cells.find((stems) => {
    const telling = stems.filter((stem) => weight(stem) > 0);
    return telling.length >= 2 && telling.every((stem) => weight(stem) >= rareName && inTitle(other, stem));
  });
  return found ?? null;
}

function inTitle({ terms }: ItemTerms, stem: string): boolean {
  return terms.get(stem)?.field === 'title';
}
