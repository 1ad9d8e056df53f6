import { type ForumSummary } from '#features/fora/index.ts';
import { demand, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { parseInput } from '#shared/parse-input.ts';
import { followUpFilter, type FollowUpFilter } from './model/filter.ts';
import { gapKinds, type GapKind } from './model/matter.ts';
import { isAskedFor } from './model/narrow.ts';
import { byAge } from './model/urgency.ts';
import type { MatterView } from './model/views.ts';
import { describeMatters } from './queries/describe-matters.ts';
import { gapMatters } from './queries/gap-matters.ts';
import { readNarrowing } from './queries/read-narrowing.ts';

export type Unanswered = Readonly<{
  matters: readonly MatterView[];
  total: number;
  counts: Readonly<Record<GapKind, number>>;
  fora: readonly ForumSummary[];
}>;

/** What nobody does anything about, the oldest first; for the secretariat. Throws forbidden, forum_not_found, not_found. */
export async function listUnanswered(deps: Deps, viewer: Viewer, filter: FollowUpFilter, today = osloToday()): Promise<Unanswered> {
  demand(viewer, 'follow-up.gaps');
  const asked = parseInput(followUpFilter, filter);
  const { db } = deps;
  const { narrowing, fora } = await readNarrowing(deps, viewer, asked);
  const all = await gapMatters(deps, viewer, asked.partnershipId, today);
  const ofAnyKind = all.filter((matter) => isAskedFor(matter, { ...narrowing, kind: null }));
  const chosen = ofAnyKind.filter((matter) => isAskedFor(matter, narrowing)).toSorted(byAge);
  const counts = gapKinds.map((kind) => [kind, ofAnyKind.filter((matter) => matter.kind === kind).length] as const);
  return {
    matters: await describeMatters(db, viewer, chosen.slice(asked.offset, asked.offset + asked.limit), fora),
    total: chosen.length,
    counts: Object.fromEntries(counts) as Record<GapKind, number>,
    fora,
  };
}
