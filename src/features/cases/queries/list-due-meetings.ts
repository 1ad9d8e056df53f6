import { sql } from 'kysely';
import { seenMeeting } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';

/** Meetings to come where something can be reported, of all fora of a partnership, as the viewer may know of them. */
export type DueMeeting = Readonly<{ id: number; date: string; forum: string }>;

export async function listDueMeetings(db: Db, viewer: Viewer, partnershipId: number): Promise<readonly DueMeeting[]> {
  const { rows } = await sql<DueMeeting>`
    select m.id, (m.starts_at at time zone 'Europe/Oslo')::date as date, coalesce(f.short_name, f.name) as forum
    from meetings m join fora f on f.id = m.forum_id
    where m.partnership_id = ${partnershipId} and m.state in ('draft', 'called', 'under-way')
      and ${seenMeeting(viewer, 'm')}
      and m.starts_at >= ${osloToday()}::date - interval '1 day'
    order by m.starts_at limit 200`.execute(db);
  return rows;
}
