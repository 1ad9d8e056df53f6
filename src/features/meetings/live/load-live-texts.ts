import { demand, demandSomewhere, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { toBase64 } from '../model/live/base64.ts';
import { liveFields, type LiveField } from '../model/live/live-field.ts';
import { findLiveEntry, findLiveMeeting } from './store/find-live-entry.ts';
import { beyond, liveDoc, textOf } from './store/live-doc.ts';
import { liveTextsOf, liveUpdatesOf } from './store/live-text-rows.ts';

/** A text of the room as it is now; `state` is its Yjs document in base64, '' where nothing was written. */
export type LiveText = Readonly<{ field: LiveField; text: string; state: string }>;

/** The texts of an entry, for those who may write them. Throws forbidden, meeting_not_found, live_entry_not_found. */
export async function loadLiveTexts(deps: Deps, viewer: Viewer, meeting: number, entry: number): Promise<readonly LiveText[]> {
  demandSomewhere(viewer, 'room.write');
  const { forumId } = await findLiveMeeting(deps.db, viewer, meeting);
  demand(viewer, 'room.write', { fora: [forumId] });
  await findLiveEntry(deps.db, viewer, meeting, entry);
  const rows = await liveTextsOf(deps.db, entry);
  return Promise.all(
    liveFields.map(async (field) => {
      const row = rows.find((known) => known.field === field);
      const updates = row ? await liveUpdatesOf(deps.db, row.id) : [];
      if (updates.length === 0) return { field, text: '', state: '' };
      const doc = liveDoc(updates.map(({ update }) => update));
      return { field, text: textOf(doc), state: toBase64(beyond(doc)) };
    }),
  );
}
