import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { runsOn, type TermDays } from '../model/terms.ts';
import { changeForum } from '../store/change-forum.ts';
import { day, reason, rowId, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';
import { findPerson, personField } from './find-person.ts';
import { findSeat } from './find-seat.ts';

const setSeatTermInput = z.object({
  forum: slug,
  seat: rowId,
  person: personField,
  deputy: personField.nullable().optional(),
  startsOn: day.nullable().optional(),
  endsOn: day.nullable().optional(),
  /** the term that ends the day before this one starts: a handing over */
  succeeds: rowId.nullable().optional(),
  why: reason,
});

/**
 * Says who holds a seat, from when to when, with their personal deputy. Throws forbidden, forum_not_found, seat_not_found,
 * term_not_found, person_not_found, term_dates, own_deputy, seat_full, identity_number.
 */
export async function setSeatTerm(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(setSeatTermInput, raw);
  const days = { startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null };
  return changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    if (days.startsOn !== null && days.endsOn !== null && days.endsOn < days.startsOn) throw new AppError('term_dates');
    const seat = await findSeat(tx, forum.id, input.seat);
    const contact = await findPerson(tx, forum.partnershipId, input.person);
    const deputy = input.deputy ? await findPerson(tx, forum.partnershipId, input.deputy) : null;
    if (deputy === contact) throw new AppError('own_deputy');
    const tables = foraTables(tx);
    const terms = await tables
      .selectFrom('seat_terms')
      .select(['id', 'starts_on as startsOn', 'ends_on as endsOn'])
      .where('seat_id', '=', seat.id)
      .execute();
    const succeeded = input.succeeds ? terms.find(({ id }) => id === input.succeeds) : undefined;
    if (input.succeeds && !succeeded) throw new AppError('term_not_found');
    const others = terms.filter(({ id }) => id !== succeeded?.id);
    if (seat.places !== null && isFull(seat.places, others, days)) throw new AppError('seat_full');
    if (succeeded) {
      if (days.startsOn === null || (succeeded.startsOn !== null && days.startsOn <= succeeded.startsOn)) throw new AppError('term_dates');
      await tables
        .updateTable('seat_terms')
        .set({ ends_on: addDays(days.startsOn, -1) })
        .where('id', '=', succeeded.id)
        .execute();
    }
    const { id } = await tables
      .insertInto('seat_terms')
      .values({ seat_id: seat.id, contact_id: contact, deputy_contact_id: deputy, starts_on: days.startsOn, ends_on: days.endsOn })
      .returning('id')
      .executeTakeFirstOrThrow();
    tell('seat.taken', undefined, { seat: seat.role, contact, deputy, ...days });
    return { id };
  });
}

/** Whether on some day of the new term every place is taken: it is enough to look at the days on which terms begin. */
function isFull(places: number, terms: readonly TermDays[], days: TermDays): boolean {
  const meets = terms.filter(
    ({ startsOn, endsOn }) =>
      (days.endsOn === null || startsOn === null || startsOn <= days.endsOn) &&
      (days.startsOn === null || endsOn === null || days.startsOn <= endsOn),
  );
  const starts = [days.startsOn, ...meets.map(({ startsOn }) => startsOn)].map((start) => start ?? '0001-01-01');
  return starts.some((start) => runsOn(days, start) && meets.filter((term) => runsOn(term, start)).length >= places);
}
