import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { Invited } from '../../model/called-person.ts';

/**
 * Who is called to a meeting: who holds a seat on its day, in the place of those who can not come their deputies, and its
 * chair and secretary; each once. With `everybody` those who can not come are there too.
 */
export async function findInvited(db: Db, meetingId: number, { everybody = false } = {}): Promise<readonly Invited[]> {
  const { rows } = await sql<Invited>`
    with meeting as (
      select id, forum_id, chair_contact_id, secretary_contact_id, (starts_at at time zone 'Europe/Oslo')::date as day
      from meetings where id = ${meetingId}
    ), held as (
      select term.contact_id, coalesce(was.deputy_contact_id, term.deputy_contact_id) as deputy_id, seats.role, seats.position,
        coalesce(was.presence in ('excused', 'deputy'), false) as is_away, was.deputy_name
      from meeting
      join seats on seats.forum_id = meeting.forum_id and seats.removed_at is null
      join seat_terms as term on term.seat_id = seats.id
        and coalesce(term.starts_on, '-infinity') <= meeting.day and coalesce(term.ends_on, 'infinity') >= meeting.day
      left join attendances as was on was.meeting_id = meeting.id and was.seat_id = seats.id and was.contact_id = term.contact_id
    ), called as (
      select contact_id, 'holder' as "as", role as seat, 1 as rank, position from held where ${everybody} or not is_away
      union all
      select deputy_id, 'deputy', role, 2, position from held where is_away and deputy_id is not null and deputy_name is null
      union all select chair_contact_id, 'chair', null, 3, 0 from meeting where chair_contact_id is not null
      union all select secretary_contact_id, 'secretary', null, 4, 0 from meeting where secretary_contact_id is not null
    ), once as (
      select distinct on (contact_id) * from called order by contact_id, rank, position
    )
    select contacts.id as "contactId", contacts.name, contacts.email, once."as", once.seat
    from once join contacts on contacts.id = once.contact_id
    order by once.rank, once.position, contacts.name, contacts.id`.execute(db);
  return rows;
}

/** These persons, as those who were called before. */
export async function findCalledBefore(db: Db, contactIds: readonly number[]): Promise<readonly Invited[]> {
  if (contactIds.length === 0) return [];
  const { rows } = await sql<Invited>`
    select id as "contactId", name, email, 'earlier' as "as", null as seat from contacts
    where id in (${sql.join(contactIds)}) order by name, id`.execute(db);
  return rows;
}
