import type { Viewer } from '#features/people/index.ts';
import type { Deps, ItemAnswerNote, ItemEvent } from '#platform/deps.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Assigned } from '../model/assigned-text.ts';

/** `shows` says whether the few newest were asked for, or all that a page may have; `hasMore` that there are older ones. */
export type ItemEvents = Readonly<{ events: readonly ItemEvent[]; hasMore: boolean; shows: 'newest' | 'all' }>;

const atMost = { newest: 40, all: 1000 } as const;

/** What others know of an item, the newest of it in the order it happened; what has no known day stands first. */
export async function listItemEvents(deps: Deps, viewer: Viewer, itemId: number, shows: ItemEvents['shows']): Promise<ItemEvents> {
  const wanted = atMost[shows];
  const found = await Promise.all((deps.itemEvents ?? []).map((source) => source(deps, viewer, itemId, wanted + 1)));
  const events = found.flat().toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return { events: events.slice(-wanted), hasMore: events.length > wanted, shows };
}

/** What was last answered of an item in a round of status besides its status; null where nothing was, or it is not for the viewer. */
export async function findAnswerNote(deps: Deps, viewer: Viewer, itemId: number): Promise<ItemAnswerNote | null> {
  const found = await Promise.all((deps.itemAnswers ?? []).map((source) => source(deps, viewer, itemId)));
  return found.find((note) => note !== null) ?? null;
}

/** The assignments that items of a plan are linked to, by the item's key. */
export async function assignedItems(deps: Deps, viewer: Viewer, planId: number): Promise<Readonly<Record<string, readonly Assigned[]>>> {
  const found = await Promise.all((deps.itemAssignments ?? []).map((source) => source(deps, viewer, planId)));
  return Object.fromEntries(groupBy(found.flat(), ({ item }) => item));
}
