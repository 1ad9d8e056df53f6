import type { PlanMatch } from '../match-plans.ts';
import type { Area } from '../plan-document.ts';
import type { DifferenceKind, Named, PlanDifference } from './difference.ts';
import { inPlace } from './in-place.ts';
import { reordered } from './kept-order.ts';

/** What differs in the headings of an area that is in both versions; those of an area that came or went follow it. */
export function groupDifferences(was: Area, now: Area, area: Named, match: PlanMatch): readonly PlanDifference[] {
  const earlier = (group: (typeof now.groups)[number]) => match.groups.get(group);
  const moved = new Map(reordered(was.groups, now.groups, earlier).map((found) => [found.value, found]));
  return inPlace(was.groups, now.groups, earlier).flatMap((pair) => {
    const title = pair.now?.title ?? pair.was?.title ?? '';
    const difference = (kind: DifferenceKind, before: string | null, after: string | null): PlanDifference => ({
      kind,
      area,
      group: title,
      item: null,
      period: null,
      before,
      after,
    });
    if (!pair.was) return [difference('group-added', null, title)];
    if (!pair.now) return [difference('group-removed', title, null)];
    const place = moved.get(pair.now);
    return [
      ...(pair.was.title === title ? [] : [difference('group-renamed', pair.was.title, title)]),
      ...(place ? [difference('group-reordered', String(place.from), String(place.to))] : []),
    ];
  });
}
