import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { entriesIn, type EntryRow } from './change-entry.ts';

/** `continues` is the entry that it goes on with. */
type Coming = Pick<EntryRow, 'title' | 'type' | 'caseId'> & Readonly<{ continues?: number }>;

/**
 * Refuses what a double click would bring: the same case, or the same entry copied, once more under the same title and type.
 * A case that is treated in two parts has two titles, or is told of first and decided later. Throws agenda_item_twice.
 */
export async function refuseTwice(
  tx: Db,
  place: Pick<EntryRow, 'meetingId' | 'forumId'>,
  { title, type, caseId, continues = 0 }: Coming,
): Promise<void> {
  const there = await entriesIn(tx, place)
    .select('id')
    .where('title', '=', title)
    .where('type', '=', type)
    .where((row) => row.or([row('case_id', '=', caseId ?? 0), row('continues_id', '=', continues)]))
    .executeTakeFirst();
  if (there) throw new AppError('agenda_item_twice');
}
