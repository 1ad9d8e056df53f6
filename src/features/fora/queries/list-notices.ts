import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { ForumLink, RhythmView, RotationView } from '../model/forum-view.ts';
import type { SeatTerm } from '../model/seat.ts';
import { keepsFora } from '../policy.ts';
import { readFora } from './list-fora.ts';
import { listSeatsOf } from './list-seats.ts';
import { loadRhythmsOf } from './load-rhythms.ts';
import { loadRotationsOf } from './load-rotations.ts';

/** What somebody should see to in a forum: empty places, terms and turns near their end, holes in the order, too few meetings. */
export type ForumNotice = Readonly<{
  forum: ForumLink;
  vacant: readonly Readonly<{ role: string; places: number }>[];
  ending: readonly Readonly<{ role: string; term: SeatTerm }>[];
  rotations: readonly RotationView[];
  rhythms: readonly RhythmView[];
}>;

/** For those who keep the fora; nothing for others, and nothing of fora that have ended. */
export async function listNotices(deps: Deps, viewer: Viewer, partnershipId: number, today = osloToday()): Promise<readonly ForumNotice[]> {
  if (!keepsFora(viewer)) return [];
  const fora = (await readFora(deps.db, partnershipId, today)).filter(({ ended }) => !ended);
  const ids = fora.map(({ id }) => id);
  const [seats, rotations, rhythms] = await Promise.all([
    listSeatsOf(deps.db, viewer, ids, today),
    loadRotationsOf(deps.db, ids, today),
    loadRhythmsOf(deps.db, viewer, fora, today),
  ]);
  return fora
    .map(({ id, slug, name, shortName }) => {
      const its = seats.get(id) ?? [];
      return {
        forum: { id, slug, name, shortName },
        vacant: its.flatMap(({ role, vacant }) => (vacant === null || vacant === 0 ? [] : [{ role, places: vacant }])),
        ending: its.flatMap(({ role, ending }) => ending.map((term) => ({ role, term }))),
        rotations: (rotations.get(id) ?? []).filter(({ state }) => state.change !== null || state.faults.length > 0),
        rhythms: (rhythms.get(id) ?? []).filter(({ check }) => check?.state === 'too-few'),
      };
    })
    .filter((notice) => notice.vacant.length + notice.ending.length + notice.rotations.length + notice.rhythms.length > 0);
}
