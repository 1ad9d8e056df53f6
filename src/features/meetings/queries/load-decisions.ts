import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { EntryDecision } from '../model/shown-meeting.ts';

/** The decisions of entries, by the entry's id. */
export async function loadDecisions(
  _db: Db,
  _viewer: Viewer,
  _ids: readonly number[],
): Promise<ReadonlyMap<number, readonly EntryDecision[]>> {
  return new Map();
}
