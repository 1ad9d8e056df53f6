import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import type { Matter } from '../model/matter.ts';
import { dated, type DatedMatter } from '../model/urgency.ts';
import { openAssignments } from './open-assignments.ts';
import { stillCases } from './open-cases.ts';
import { decisionsOfNobody } from './open-decisions.ts';
import { meetingsWithoutMinutes, unansweredRemarks } from './open-minutes.ts';
import type { Viewer } from '#features/people/index.ts';

/** A case that has not moved for more days than these is told of. */
const stillDays = 90;

/** What nobody does anything about, as it stands on a day; for a viewer who reads all. */
export function gapMatters(deps: Deps, viewer: Viewer, partnershipId: number, today: string): Promise<readonly DatedMatter[]> {
  const { db } = deps;
  return keptUntilChange(deps, `gap matters ${partnershipId} ${today}`, async () => {
    const [assignments, ...gaps] = await Promise.all([
      openAssignments(db, viewer, partnershipId),
      decisionsOfNobody(db, partnershipId),
      unansweredRemarks(db, partnershipId),
      stillCases(db, partnershipId, addDays(today, -stillDays)),
      meetingsWithoutMinutes(db, partnershipId, today),
    ]);
    const unanswered = assignments.filter(({ kind }) => kind === 'answer').map((matter): Matter => ({ ...matter, kind: 'unanswered' }));
    return [...unanswered, ...gaps.flat()].map((matter) => dated(matter, today));
  });
}
