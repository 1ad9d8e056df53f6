import type { ShownSeat } from '../../model/forum-view.ts';

/** What the form of a seat shows of it. */
export function seatValues(seat: ShownSeat): Readonly<Record<string, string | number | null>> {
  const { role, party, organisation, standing, levelRequired, appointedBy, places } = seat;
  return {
    role,
    party: party?.id ?? null,
    organisation: organisation?.id ?? null,
    function: seat.function,
    standing,
    levelRequired,
    appointedBy,
    places,
  };
}
