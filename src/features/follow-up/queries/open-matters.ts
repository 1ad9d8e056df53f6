import { readingKey } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import { dated, type DatedMatter } from '../model/urgency.ts';
import { openAssignments } from './open-assignments.ts';
import { openCases } from './open-cases.ts';
import { openDecisions } from './open-decisions.ts';
import { openMinutes } from './open-minutes.ts';

/** All that waits in a partnership as it stands on a day; which fora the viewer reads what is withheld of is all it depends on. */
export function openMatters(deps: Deps, viewer: Viewer, partnershipId: number, today: string): Promise<readonly DatedMatter[]> {
  const { db } = deps;
  return keptUntilChange(deps, `open matters ${partnershipId} ${today} ${readingKey(viewer)}`, async () => {
    const open = await Promise.all([
      openDecisions(db, viewer, partnershipId),
      openAssignments(db, viewer, partnershipId),
      openCases(db, viewer, partnershipId),
      openMinutes(db, viewer, partnershipId),
    ]);
    return open.flat().map((matter) => dated(matter, today));
  });
}
