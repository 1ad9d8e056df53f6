import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { LiveField } from '../../model/live/live-field.ts';
import { meetingTables } from '../../tables.ts';

export type LiveTextRow = Readonly<{ id: number; field: LiveField; text: string }>;

/** The row of one text, made where nothing was written yet. */
export async function ensureLiveText(db: Db, entry: number, field: LiveField): Promise<LiveTextRow> {
  const found = await liveTextsOf(db, entry);
  const known = found.find((row) => row.field === field);
  if (known) return known;
  return meetingTables(db)
    .insertInto('live_texts')
    .values({ agenda_item_id: entry, field })
    .onConflict((conflict) => conflict.columns(['agenda_item_id', 'field']).doUpdateSet({ field }))
    .returning(['id', 'field', 'text'])
    .executeTakeFirstOrThrow();
}

export function liveTextsOf(db: Db, entry: number): Promise<readonly LiveTextRow[]> {
  return meetingTables(db).selectFrom('live_texts').select(['id', 'field', 'text']).where('agenda_item_id', '=', entry).execute();
}

export type LiveUpdateRow = Readonly<{ id: number; key: string; update: Uint8Array }>;

/** What was done to a text, in the order it came. */
export function liveUpdatesOf(db: Db, liveText: number): Promise<readonly LiveUpdateRow[]> {
  return meetingTables(db)
    .selectFrom('live_text_updates')
    .select(['id', 'key', 'update'])
    .where('live_text_id', '=', liveText)
    .orderBy('id')
    .execute();
}

export async function addLiveUpdate(db: Db, actor: Actor, liveText: number, key: string, update: Uint8Array, text: string): Promise<void> {
  await meetingTables(db)
    .insertInto('live_text_updates')
    .values({ live_text_id: liveText, key, update, actor_role: actor.role, actor_name: actor.name })
    .execute();
  await meetingTables(db).updateTable('live_texts').set({ text }).where('id', '=', liveText).execute();
}

/**
 * Lets one row stand for all of a text's rows. It gets the newest number, so that those who follow the numbers get it
 * too: what they know of it already changes nothing.
 */
export async function mergeLiveUpdates(db: Db, liveText: number, key: string, update: Uint8Array): Promise<void> {
  await meetingTables(db).deleteFrom('live_text_updates').where('live_text_id', '=', liveText).execute();
  await meetingTables(db)
    .insertInto('live_text_updates')
    .values({ live_text_id: liveText, key, update, actor_role: 'system', actor_name: null })
    .execute();
}
