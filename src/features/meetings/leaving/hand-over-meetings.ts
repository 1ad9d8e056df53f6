import { sql } from 'kysely';
import { changeSteering } from '#features/fora/index.ts';
import { findShownPersons, systemActor, type Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { meetingTables } from '../tables.ts';

/** A coming meeting that a person leads or writes the minutes of. */
export type ComingMeeting = Readonly<{ id: number; forum: string; startsAt: string; chairs: boolean; writes: boolean }>;

export type MeetingHandOver = Readonly<{ partnershipId: number; from: number; to: number | null; lastDay: string; why: string | null }>;

/** The meetings after a day, not begun and not cancelled, that a person leads or writes the minutes of. */
export async function comingMeetingsOf(
  db: Db,
  partnershipId: number,
  contactId: number,
  lastDay: string,
): Promise<readonly ComingMeeting[]> {
  const { rows } = await sql<ComingMeeting>`
    select m.id, f.name as forum, m.starts_at as "startsAt",
      coalesce(m.chair_contact_id = ${contactId}, false) as chairs, coalesce(m.secretary_contact_id = ${contactId}, false) as writes
    from meetings m join fora f on f.id = m.forum_id
    where m.partnership_id = ${partnershipId} and (m.chair_contact_id = ${contactId} or m.secretary_contact_id = ${contactId})
      and m.state in ('draft', 'called') and (m.starts_at at time zone 'Europe/Oslo')::date > ${lastDay}::date
    order by m.starts_at`.execute(db);
  return rows;
}

/** Lets another lead, and write the minutes of, the coming meetings (nobody, where there is none). How many. The caller has seen to who may. */
export async function handOverMeetings(deps: Deps, actor: Actor, handOver: MeetingHandOver): Promise<number> {
  const { partnershipId, from, to, lastDay, why } = handOver;
  return changeSteering(deps, actor, why, async ({ tx, record }) => {
    const meetings = await comingMeetingsOf(tx, partnershipId, from, lastDay);
    const names = await findShownPersons(tx, systemActor, [from, to]);
    const [was, is] = [names.get(from)?.name ?? null, to === null ? null : (names.get(to)?.name ?? null)];
    for (const { id, chairs, writes } of meetings) {
      await meetingTables(tx)
        .updateTable('meetings')
        .set({
          ...(chairs && { chair_contact_id: to }),
          ...(writes && { secretary_contact_id: to }),
          version: sql<number>`version + 1`,
          updated_at: new Date(),
        })
        .where('id', '=', id)
        .execute();
      const side = (name: string | null) => ({ ...(chairs && { chair: name }), ...(writes && { secretary: name }) });
      record({ partnershipId, subject: 'meeting', subjectId: id, kind: 'meeting.edited', before: side(was), after: side(is) });
    }
    return meetings.length;
  });
}
