import { plainText } from '../likeness.ts';
import type { Area, PlanDocument } from '../plan-document.ts';
import { compoundSplitter } from './compounds.ts';
import { itemTerms, type ItemTerms } from './item-terms.ts';
import { judgePair, type Judged } from './judge-pair.ts';
import { matchArea } from './match-areas.ts';
import { reasonsOf } from './reasons.ts';
import { sharedTermsFinder, type Shared } from './shared-terms.ts';
import { suggestedKind } from './suggested-kind.ts';
import type { Suggestion } from './suggestion.ts';
import { termWeights } from './term-weights.ts';
import { contentWords } from './words.ts';

/** Pairs that score less are not suggested. */
const suggestedFrom = 0.31;
/** From this score a pair is the same thing, and explains its words to the others. */
const sameThing = 0.85;

type Pair = Readonly<{ overall: ItemTerms; shared: Shared; judged: Judged }>;

/**
 * The links that a person may want between the items of the overall plan and those of a sector's, the likeliest first: by
 * words that are shared and rare, names, headings and areas. Pure: nothing is linked by it, and scores are of use only
 * against each other and `suggestedFrom`.
 */
export function suggestLinks(overall: PlanDocument, sector: PlanDocument, from: number = suggestedFrom): readonly Suggestion[] {
  const split = compoundSplitter([...wordsOf(overall), ...wordsOf(sector)]);
  const above = itemTerms(overall, split);
  const below = itemTerms(sector, split);
  const weight = termWeights([overall, sector], [above, below]);
  const sharedWith = sharedTermsFinder(above, weight);
  const areas = new Map<Area, Area | null>(sector.areas.map((area) => [area, matchArea(area, overall.areas)]));

  const suggestions = below.flatMap((item) => {
    const judge = (other: ItemTerms, shared: Shared, explained?: ReadonlySet<string>): Pair => ({
      overall: other,
      shared,
      judged: judgePair(item, other, shared, weight, areas.get(item.area) === other.area, explained),
    });
    const pairs = [...sharedWith(item)].map(([other, shared]) => judge(other, shared)).filter(({ judged }) => judged.score >= from);
    const best = pairs.toSorted((one, other) => other.judged.score - one.judged.score)[0];
    if (!best) return [];
    const explained = best.judged.score >= sameThing ? new Set(best.shared.terms.keys()) : undefined;
    return pairs
      .map((pair) => (pair === best ? pair : judge(pair.overall, pair.shared, explained)))
      .filter(({ judged }) => judged.score >= from)
      .map((pair) => suggestionOf(item, pair));
  });
  return suggestions.toSorted((one, other) => other.score - one.score);
}

function suggestionOf(item: ItemTerms, { overall, shared, judged }: Pair): Suggestion {
  const sameTitle = plainText(item.item.title) === plainText(overall.item.title);
  return {
    sector: item.item.key,
    overall: overall.item.key,
    kind: sameTitle ? 'realises' : suggestedKind(item.item.title, judged.score, judged.relation, judged.byHeading),
    score: judged.score,
    reasons: reasonsOf(item, overall, shared, judged, sameTitle),
  };
}

function wordsOf(plan: PlanDocument): readonly string[] {
  return plan.areas.flatMap((area) => [
    ...contentWords(area.title),
    ...area.groups.flatMap((group) =>
      group.items.flatMap((item) => contentWords([item.title, ...item.cells.map(({ text }) => text)].join(' '))),
    ),
  ]);
}
