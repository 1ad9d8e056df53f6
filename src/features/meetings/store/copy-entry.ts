import type { Db } from '#platform/db/db.ts';
import { meetingTables } from '../tables.ts';
import type { EntryRow } from './change-entry.ts';
import { refuseTwice } from './refuse-twice.ts';
import { makeRoom } from './write-order.ts';

/** A new entry that goes on with this one in another meeting: what was planned comes along, what was done does not. Throws agenda_item_twice. */
export async function copyEntry(tx: Db, entry: EntryRow, meetingId: number): Promise<number> {
  const { id, forumId, section } = entry;
  await refuseTwice(tx, { forumId, meetingId }, { ...entry, continues: id });
  const tables = meetingTables(tx);
  const position = await makeRoom(tx, { forumId, meetingId }, section);
  const row = await tables
    .selectFrom('agenda_items')
    .select(['forum_id', 'case_id', 'section', 'title', 'type', 'minutes', 'responsible', 'responsible_contact_id', 'text'])
    .select(['withheld_by', 'withheld_why'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const copy = await tables
    .insertInto('agenda_items')
    .values({ ...row, meeting_id: meetingId, position, continues_id: id })
    .returning('id')
    .executeTakeFirstOrThrow();
  const items = await tables.selectFrom('agenda_item_items').select('item_id').where('agenda_item_id', '=', id).execute();
  if (items.length > 0) {
    await tables
      .insertInto('agenda_item_items')
      .values(items.map(({ item_id }) => ({ agenda_item_id: copy.id, item_id })))
      .execute();
  }
  return copy.id;
}
