import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { changeSteering } from '../store/change-steering.ts';
import { foraTables } from '../tables.ts';

/** A seat that a person holds, or is the deputy in, on a day or later. */
export type HeldTerm = Readonly<{
  id: number;
  seatId: number;
  forumId: number;
  forum: string;
  seat: string;
  holder: number;
  deputy: number | null;
  startsOn: string | null;
  endsOn: string | null;
}>;

export type SeatHandOver = Readonly<{ partnershipId: number; from: number; to: number | null; lastDay: string; why: string | null }>;

/** The terms of a person, as holder or deputy, that have not ended on a day, by forum. */
export function heldTerms(db: Db, partnershipId: number, contactId: number, lastDay: string): Promise<readonly HeldTerm[]> {
  return foraTables(db)
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .innerJoin('fora', 'fora.id', 'seats.forum_id')
    .select([
      'seat_terms.id',
      'seats.id as seatId',
      'fora.id as forumId',
      'fora.name as forum',
      'seats.role as seat',
      'contact_id as holder',
      'deputy_contact_id as deputy',
      'seat_terms.starts_on as startsOn',
      'seat_terms.ends_on as endsOn',
    ])
    .where('fora.partnership_id', '=', partnershipId)
    .where('seats.removed_at', 'is', null)
    .where((eb) => eb.or([eb('contact_id', '=', contactId), eb('deputy_contact_id', '=', contactId)]))
    .where((eb) => eb.or([eb('seat_terms.ends_on', 'is', null), eb('seat_terms.ends_on', '>', lastDay)]))
    .orderBy('fora.position')
    .orderBy('seat_terms.id')
    .execute();
}

/**
 * Ends a person's terms on their last day and lets another sit from the next, for as long as the first would have; terms
 * that have not begun are the other's from the start. Who has been there stays written. The caller has seen to who may.
 */
export async function handOverSeats(deps: Deps, actor: Actor, handOver: SeatHandOver): Promise<number> {
  const { partnershipId, from, to, lastDay, why } = handOver;
  return changeSteering(deps, actor, why, async ({ tx, record }) => {
    const terms = await heldTerms(tx, partnershipId, from, lastDay);
    for (const term of terms) {
      const isHolder = term.holder === from;
      const holder = isHolder ? to : term.holder;
      const deputy = isHolder ? term.deputy : to;
      const begun = term.startsOn === null || term.startsOn <= lastDay;
      await endTerm(tx, term, begun ? lastDay : null);
      const subject = { partnershipId, subject: 'forum' as const, subjectId: term.forumId };
      const left = { seat: term.seat, contact: term.holder, deputy: term.deputy };
      record({
        ...subject,
        kind: 'seat.left',
        before: { ...left, endsOn: term.endsOn },
        after: { ...left, endsOn: begun ? lastDay : null },
      });
      if (holder === null) continue;
      const days = { startsOn: begun ? addDays(lastDay, 1) : term.startsOn, endsOn: term.endsOn };
      const next = { contact: holder, deputy: deputy === holder ? null : deputy };
      await foraTables(tx)
        .insertInto('seat_terms')
        .values({
          seat_id: term.seatId,
          contact_id: next.contact,
          deputy_contact_id: next.deputy,
          starts_on: days.startsOn,
          ends_on: days.endsOn,
        })
        .execute();
      record({ ...subject, kind: 'seat.taken', after: { seat: term.seat, ...next, ...days } });
    }
    return terms.length;
  });
}

/** A term that has begun ends; one that has not, is taken away. */
async function endTerm(tx: Db, { id }: HeldTerm, endsOn: string | null): Promise<void> {
  const tables = foraTables(tx);
  if (endsOn === null) await tables.deleteFrom('seat_terms').where('id', '=', id).execute();
  else await tables.updateTable('seat_terms').set({ ends_on: endsOn }).where('id', '=', id).execute();
}
