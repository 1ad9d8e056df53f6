import type { ForumName } from '#features/cases/index.ts';
import type { MeetingSummary } from '#features/meetings/index.ts';
import type { ShownPerson } from '#features/people/index.ts';
import type { MatterView } from './views.ts';

/** A seat that somebody holds, or stands in for another in. Days are ISO dates, null where they are not known. */
export type HeldSeat = Readonly<{
  forum: ForumName;
  role: string;
  function: 'chair' | 'deputy-chair' | 'secretary' | 'member';
  standing: 'voting' | 'speaking' | 'observing' | null;
  party: string | null;
  as: 'holder' | 'deputy';
  /** whose deputy, or who is the deputy */
  other: ShownPerson | null;
  startsOn: string | null;
  endsOn: string | null;
  when: 'past' | 'now' | 'coming';
}>;

/** One person in all fora. */
export type ShownTaker = Readonly<{
  person: ShownPerson;
  /** false where it is a unit */
  isPerson: boolean;
  partnership: Readonly<{ id: number; slug: string; name: string }>;
  organisation: string | null;
  seats: readonly HeldSeat[];
  /** the first fifty of what is open */
  matters: readonly MatterView[];
  open: number;
  /** the next meetings of the fora where the person sits today */
  meetings: readonly MeetingSummary[];
}>;
