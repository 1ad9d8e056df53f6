import { findForum } from '#features/fora/index.ts';
import { demand, demandSomewhere, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { AgendaEntry } from '../model/shown-meeting.ts';
import { backlogRows } from './agenda-rows.ts';
import { loadEntries } from './load-entries.ts';

/**
 * What waits for a meeting of the forum with this slug, in its order. It is not public at all: throws forbidden for those
 * who may not read what is not yet called, and forum_not_found.
 */
export async function listBacklog(deps: Deps, viewer: Viewer, forum: string): Promise<readonly AgendaEntry[]> {
  demandSomewhere(viewer, 'meeting.read-draft');
  const { id } = await findForum(deps.db, forum);
  demand(viewer, 'meeting.read-draft', { fora: [id] });
  return loadEntries(deps.db, { viewer, names: true, forumId: id }, await backlogRows(deps.db, id));
}
