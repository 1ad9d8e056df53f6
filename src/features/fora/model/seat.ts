import type { ShownPerson } from '#features/people/index.ts';

export const standings = ['voting', 'speaking', 'observing'] as const;
export type Standing = (typeof standings)[number];

export const seatFunctions = ['chair', 'deputy-chair', 'secretary', 'member'] as const;
export type SeatFunction = (typeof seatFunctions)[number];

/** Who holds a seat from a day to a day (both included, null where it is not known), and the personal deputy. */
export type SeatTerm = Readonly<{
  id: number;
  person: ShownPerson;
  deputy: ShownPerson | null;
  startsOn: string | null;
  endsOn: string | null;
}>;

/** A seat as it is shown; what the source does not say is null. */
export type SeatView = Readonly<{
  id: number;
  role: string;
  function: SeatFunction;
  party: Readonly<{ id: number; name: string }> | null;
  organisation: Readonly<{ id: number; name: string }> | null;
  levelRequired: string | null;
  standing: Standing | null;
  appointedBy: string | null;
  places: number | null;
  /** those that run today */
  terms: readonly SeatTerm[];
}>;
