import type { Deps } from '#platform/deps.ts';
import type { HappeningGroup } from '../model/notice.ts';
import { commentHappenings } from './comment-happenings.ts';
import { forumHappenings } from './forum-happenings.ts';
import { listFollowed } from './list-followed.ts';
import { planHappenings } from './plan-happenings.ts';
import { mostOfOne, type Window } from './window.ts';

/** What happened to all that a contact follows, as the viewer may know of it; what nothing happened to is left out. */
export async function listHappenings(deps: Deps, contactId: number, window: Window): Promise<readonly HappeningGroup[]> {
  const groups: HappeningGroup[] = [];
  for (const followed of await listFollowed(deps.db, window.viewer, contactId)) {
    const found =
      followed.kind === 'forum'
        ? await forumHappenings(deps, followed, window)
        : [...(await planHappenings(deps, followed, window)), ...(await commentHappenings(deps, followed, window))];
    if (found.length === 0) continue;
    const happenings = found.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
    const { title, where, address } = followed;
    groups.push({ title, where, address, happenings: happenings.slice(0, mostOfOne), more: Math.max(0, happenings.length - mostOfOne) });
  }
  return groups;
}
