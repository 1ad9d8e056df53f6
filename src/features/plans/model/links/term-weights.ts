import type { PlanDocument } from '../plan-document.ts';
import type { ItemTerms } from './item-terms.ts';
import { contentWords, stemOf } from './words.ts';

/** Terms in more than this share of a plan's items tell nothing of one of them. */
const commonShare = 0.3;
const fewItems = 12;
const areaWordWeight = 0.3;

/**
 * How much a shared term tells, from 0 to 1: the rarer in the plan where it is commonest, the more. Terms that stand in
 * one plan only weigh as much as their rarity there.
 */
export function termWeights(documents: readonly PlanDocument[], plans: readonly (readonly ItemTerms[])[]): (term: string) => number {
  const ofAreas = stemsOf(documents.flatMap(({ areas }) => areas.map(({ title }) => title)));
  const ofNames = stemsOf(documents.flatMap(({ partnership, scope }) => [partnership, scope.kind === 'sector' ? scope.sector : '']));
  const shares = new Map<string, number>();
  for (const items of plans) {
    const counts = new Map<string, number>();
    for (const { terms } of items) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) shares.set(term, Math.max(shares.get(term) ?? 0, shareOf(count, items.length)));
  }
  const largest = Math.max(2, ...plans.map((items) => items.length));
  const weights = new Map<string, number>();
  for (const [term, share] of shares) {
    const rarity = share > commonShare ? 0 : Math.log(1 + 1 / share) / Math.log(1 + largest);
    weights.set(term, rarity * meaning(term, ofNames, ofAreas));
  }
  return (term) => weights.get(term) ?? 0;
}

// In a short plan a word that stands twice is not common.
function shareOf(count: number, items: number): number {
  return count / Math.max(items, fewItems);
}

/** The partnership's own name says nothing of an item, and the words of an area's title only where it stands. */
function meaning(term: string, ofNames: ReadonlySet<string>, ofAreas: ReadonlySet<string>): number {
  const stems = term.split(' ');
  if (stems.every((stem) => ofNames.has(stem))) return 0;
  return stems.every((stem) => ofAreas.has(stem) || ofNames.has(stem)) ? areaWordWeight : 1;
}

function stemsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => contentWords(text).map(stemOf)));
}
