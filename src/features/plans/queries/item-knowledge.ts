import type { Viewer } from '#features/people/index.ts';
import type { Deps, ItemEvent } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Assigned } from '../model/assigned-text.ts';

/** What others know of an item, in the order it happened; what has no known day stands first. */
export async function listItemEvents(deps: Deps, viewer: Viewer, itemId: number): Promise<readonly ItemEvent[]> {
  const found = await Promise.all((deps.itemEvents ?? []).map((source) => source(deps, viewer, itemId)));
  return found.flat().toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/** The assignments that items of a plan are linked to, by the item's key. */
export async function assignedItems(deps: Deps, viewer: Viewer, planId: number): Promise<Readonly<Record<string, readonly Assigned[]>>> {
  const found = await Promise.all((deps.itemAssignments ?? []).map((source) => source(deps, viewer, planId)));
  return Object.fromEntries(groupBy(found.flat(), ({ item }) => item));
}
