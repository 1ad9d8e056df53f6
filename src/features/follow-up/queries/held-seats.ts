import { sql } from 'kysely';
import { findShownPersons, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { HeldSeat } from '../model/person-view.ts';

type Row = Omit<HeldSeat, 'forum' | 'other' | 'when'> &
  Readonly<{ forumId: number; slug: string; name: string; shortName: string | null; otherId: number | null }>;

/** Every seat that a person holds, held or will hold, or is the deputy in: those of today first, then by the day they start. */
export async function heldSeats(db: Db, viewer: Viewer, contactId: number, today: string): Promise<readonly HeldSeat[]> {
  const { rows } = await sql<Row>`
    select f.id as "forumId", f.slug, f.name, f.short_name as "shortName", s.role, s.function, s.standing, p.name as party,
      case when t.contact_id = ${contactId} then 'holder' else 'deputy' end as as,
      case when t.contact_id = ${contactId} then t.deputy_contact_id else t.contact_id end as "otherId",
      t.starts_on as "startsOn", t.ends_on as "endsOn"
    from seat_terms t
    join seats s on s.id = t.seat_id
    join fora f on f.id = s.forum_id
    left join parties p on p.id = s.party_id
    where (t.contact_id = ${contactId} or t.deputy_contact_id = ${contactId}) and s.removed_at is null
    order by t.starts_on desc nulls last, f.position, s.position, t.id`.execute(db);
  const others = await findShownPersons(
    db,
    viewer,
    rows.map(({ otherId }) => otherId),
  );
  const seats = rows.map(({ forumId, slug, name, shortName, otherId, ...seat }): HeldSeat => ({
    ...seat,
    forum: { id: forumId, slug, name, shortName },
    other: otherId === null ? null : (others.get(otherId) ?? null),
    when: whenOf(seat, today),
  }));
  return (['now', 'coming', 'past'] as const).flatMap((when) => seats.filter((seat) => seat.when === when));
}

function whenOf({ startsOn, endsOn }: Pick<Row, 'startsOn' | 'endsOn'>, today: string): HeldSeat['when'] {
  if (endsOn !== null && endsOn < today) return 'past';
  return startsOn !== null && startsOn > today ? 'coming' : 'now';
}
