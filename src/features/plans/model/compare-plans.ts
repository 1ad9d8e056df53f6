import { areaDifferences } from './compare/area-differences.ts';
import type { PlanDifference } from './compare/difference.ts';
import { matchByKey } from './compare/match-by-key.ts';
import { planDifferences } from './compare/plan-differences.ts';
import { matchPlans, type PlanMatch } from './match-plans.ts';
import type { PlanDocument } from './plan-document.ts';

/**
 * What tells that two items are one: their `key`, in versions of one plan and where a plan was rolled over, whatever
 * their titles say; or the `likeness` of their titles and places, where a document was read or two plans are apart.
 */
export type Identity = 'key' | 'likeness';

/** Which parts of two versions are the same. */
export function matchVersions(before: PlanDocument, after: PlanDocument, identity: Identity): PlanMatch {
  return identity === 'key' ? matchByKey(before, after) : matchPlans(before, after);
}

/**
 * Every difference from `before` to `after`: the plan's own first, then area by area and item by item in the order of
 * `after`, with what went away where it stood. Marks of the reading (source, doubts) are no part of what a plan says.
 */
export function comparePlans(
  before: PlanDocument,
  after: PlanDocument,
  { identity = 'likeness' }: Readonly<{ identity?: Identity }> = {},
): readonly PlanDifference[] {
  return differencesOf(before, after, matchVersions(before, after, identity));
}

/** The same for versions that have been matched. */
export function differencesOf(before: PlanDocument, after: PlanDocument, match: PlanMatch): readonly PlanDifference[] {
  return [...planDifferences(before, after), ...areaDifferences(before, after, match)];
}
