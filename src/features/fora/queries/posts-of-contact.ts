import { sql } from 'kysely';
import type { Post } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';

/** What a person is in each forum on a day (today), as the holder of a seat or as the deputy of one. */
export async function postsOfContact(db: Db, contactId: number, onDate = osloToday()): Promise<readonly Post[]> {
  const { rows } = await sql<Post>`
    select distinct s.forum_id as "forumId", case
        when s.function in ('chair', 'deputy-chair') then 'chair'
        when s.function = 'secretary' then 'secretary'
        when s.standing = 'observing' then 'observer'
        else 'member' end as as
    from seat_terms t join seats s on s.id = t.seat_id join fora f on f.id = s.forum_id
    where (t.contact_id = ${contactId} or t.deputy_contact_id = ${contactId})
      and (t.starts_on is null or t.starts_on <= ${onDate}) and (t.ends_on is null or t.ends_on >= ${onDate})
      and s.removed_at is null and (f.ends_on is null or f.ends_on >= ${onDate})
    order by 1, 2`.execute(db);
  return rows;
}
