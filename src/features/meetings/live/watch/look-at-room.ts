import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { LiveField } from '../../model/live/live-field.ts';
import { meetingTables } from '../../tables.ts';

/** One thing that was done to a text of the meeting; `id` counts up in the order in which others get to see them. */
export type SeenUpdate = Readonly<{ id: number; entry: number; field: LiveField; update: Uint8Array }>;

/** What was written in the meeting after `since`. */
export function updatesSince(db: Db, meeting: number, since: number): Promise<readonly SeenUpdate[]> {
  return meetingTables(db)
    .selectFrom('live_text_updates as done')
    .innerJoin('live_texts as written', 'written.id', 'done.live_text_id')
    .innerJoin('agenda_items as entry', 'entry.id', 'written.agenda_item_id')
    .select(['done.id', 'entry.id as entry', 'written.field', 'done.update'])
    .where('entry.meeting_id', '=', meeting)
    .where('done.id', '>', since)
    .orderBy('done.id')
    .execute();
}

/** The number of what was last written in the meeting. Another meeting's would not do: theirs may be on the way in between. */
export async function lastUpdate(db: Db, meeting: number): Promise<number> {
  const row = await meetingTables(db)
    .selectFrom('live_text_updates as done')
    .innerJoin('live_texts as written', 'written.id', 'done.live_text_id')
    .innerJoin('agenda_items as entry', 'entry.id', 'written.agenda_item_id')
    .select(({ fn }) => fn.max('done.id').as('id'))
    .where('entry.meeting_id', '=', meeting)
    .executeTakeFirst();
  return Number(row?.id ?? 0);
}

/** A word that is another one as soon as anything else of the room has changed: agenda, timer, attendance, decisions. */
export async function markOfRoom(db: Db, meeting: number): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select md5(concat_ws('|', m.state, m.version,
      (select string_agg(concat_ws(',', a.id, a.version, a.position, a.removed_at, a.taken_up_at, a.left_at, a.withheld_by), ';' order by a.id)
        from agenda_items a where a.meeting_id = m.id),
      (select string_agg(concat_ws(',', t.id, t.presence, t.contact_id, t.deputy_contact_id, t.deputy_name), ';' order by t.id)
        from attendances t where t.meeting_id = m.id),
      (select string_agg(concat_ws(',', q.id, q.stands_down), ';' order by q.id)
        from disqualifications q join agenda_items a on a.id = q.agenda_item_id where a.meeting_id = m.id),
      (select string_agg(concat_ws(',', d.id, d.version), ';' order by d.id) from decisions d where d.meeting_id = m.id)
    )) as mark
    from meetings m where m.id = ${meeting}`.execute(db);
  return rows[0]?.mark ?? '';
}
