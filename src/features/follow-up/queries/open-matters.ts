import { readingKey } from '#features/fora/index.ts';
import { may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { keptUntilChange } from '#platform/kept-until-change.ts';
import { dated, type DatedMatter } from '../model/urgency.ts';
import { openAssignments } from './open-assignments.ts';
import { openCases } from './open-cases.ts';
import { openDecisions } from './open-decisions.ts';
import { openMinutes } from './open-minutes.ts';
import { openRounds, plannedRounds } from './open-rounds.ts';

/**
 * All that waits in a partnership as it stands on a day. It depends on which fora the viewer reads what is withheld of, and
 * on whether they keep rounds.
 */
export function openMatters(deps: Deps, viewer: Viewer, partnershipId: number, today: string): Promise<readonly DatedMatter[]> {
  const { db } = deps;
  const keepsRounds = may(viewer, 'round.keep');
  return keptUntilChange(deps, `open matters ${partnershipId} ${today} ${readingKey(viewer)} ${keepsRounds}`, async () => {
    const open = await Promise.all([
      openDecisions(db, viewer, partnershipId),
      openAssignments(db, viewer, partnershipId),
      openCases(db, viewer, partnershipId),
      openMinutes(db, viewer, partnershipId),
      keepsRounds ? plannedRounds(db, partnershipId, today) : [],
      keepsRounds ? openRounds(db, partnershipId, today) : [],
    ]);
    return open.flat().map((matter) => dated(matter, today));
  });
}
