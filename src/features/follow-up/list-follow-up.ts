import { findShownPersons, type ShownPerson, type Viewer } from '#features/people/index.ts';
import type { ForumSummary } from '#features/fora/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { parseInput } from '#shared/parse-input.ts';
import { followUpFilter, type FollowUpFilter } from './model/filter.ts';
import { namedPersons } from './model/named-persons.ts';
import { isAskedFor } from './model/narrow.ts';
import { byUrgency, countUrgencies, type UrgencyCounts } from './model/urgency.ts';
import type { MatterView } from './model/views.ts';
import { describeMatters } from './queries/describe-matters.ts';
import { openMatters } from './queries/open-matters.ts';
import { readNarrowing } from './queries/read-narrowing.ts';

/** A page of what waits, of `total`; `counts` are of all that was asked for, whatever its urgency. */
export type FollowUp = Readonly<{
  matters: readonly MatterView[];
  total: number;
  counts: UrgencyCounts;
  fora: readonly ForumSummary[];
  person: ShownPerson | null;
  /** those who have something open and whose names the viewer sees, by name */
  persons: readonly ShownPerson[];
}>;

/**
 * What waits for somebody in a partnership as the viewer may know of it, the most late first: decisions to follow up,
 * assignments and inputs, minutes to approve, cases in their fora. Throws forum_not_found, not_found, person_not_found.
 */
export async function listFollowUp(deps: Deps, viewer: Viewer, filter: FollowUpFilter, today = osloToday()): Promise<FollowUp> {
  const asked = parseInput(followUpFilter, filter);
  const { narrowing, fora, person } = await readNarrowing(deps, viewer, asked);
  const all = await openMatters(deps, viewer, asked.partnershipId, today);
  const matching = all.filter((matter) => isAskedFor(matter, narrowing));
  const chosen = matching.filter(({ urgency }) => narrowing.urgency === null || urgency === narrowing.urgency).toSorted(byUrgency);
  const [matters, persons] = await Promise.all([
    describeMatters(deps.db, viewer, chosen.slice(asked.offset, asked.offset + asked.limit), fora),
    findShownPersons(deps.db, viewer, [...new Set(all.map(({ personId }) => personId))]),
  ]);
  return {
    matters,
    total: chosen.length,
    counts: countUrgencies(matching),
    fora,
    person,
    persons: namedPersons(persons.values()),
  };
}
