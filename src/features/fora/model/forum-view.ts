import type { Language } from '#shared/language.ts';
import type { RhythmCheck } from './rhythm.ts';
import type { RotationState } from './rotation.ts';
import type { SeatTerm, SeatView } from './seat.ts';
import type { SteeringSource } from './steering-source.ts';
import type { SupersededMention } from './superseded-plans.ts';

export type ForumLink = Readonly<{ id: number; slug: string; name: string; shortName: string | null }>;

/** A forum in a list. What the source does not say is null; `permanent` false is time-limited. */
export type ForumSummary = ForumLink &
  Readonly<{
    level: Readonly<{ number: number; name: string }> | null;
    parentId: number | null;
    /** where that is another forum than its parent */
    reportsToId: number | null;
    sector: Readonly<{ id: number; slug: string; name: string }> | null;
    theme: string | null;
    patientGroup: string | null;
    permanent: boolean | null;
    startsOn: string | null;
    endsOn: string | null;
    /** its last day has passed */
    ended: boolean;
    language: Language;
    position: number;
  }>;

export type Fulfilment = Readonly<{ id: number; address: string; label: string }>;

export type DutyView = Readonly<{
  id: number;
  number: number;
  text: string;
  fulfilments: readonly Fulfilment[];
  flags: readonly SupersededMention[];
}>;

/** A version of a mandate, as it was given. Only the one that holds today is looked through for superseded plans. */
export type MandateView = Readonly<{
  id: number;
  number: number;
  current: boolean;
  givenBy: Readonly<{ forum: ForumLink | null; words: string | null }>;
  validFrom: string | null;
  text: string;
  quorumCount: number | null;
  quorumPercent: number | null;
  source: SteeringSource | null;
  /** ISO time in UTC at which it was written here */
  at: string;
  flags: readonly SupersededMention[];
  duties: readonly DutyView[];
}>;

/** A party or an organisation that chair or host goes round to. */
export type TurnHolder = Readonly<{ kind: 'party' | 'organisation'; id: number; name: string }>;

export type TurnView = Readonly<{ id: number; holder: TurnHolder; startsOn: string; endsOn: string }>;

export type RotationView = Readonly<{
  id: number;
  what: 'chair' | 'host';
  /** how long a turn is; null where the source does not say */
  months: number | null;
  words: string | null;
  between: readonly TurnHolder[];
  turns: readonly TurnView[];
  state: RotationState<TurnView>;
}>;

/** `check` is null where the forum was not there in the year. */
export type RhythmView = Readonly<{ id: number; atLeast: number; everyMonths: number; words: string | null; check: RhythmCheck | null }>;

/** A seat with who comes after those who sit there, its empty places (null: unknown), and the terms that are near their end. */
export type ShownSeat = SeatView &
  Readonly<{ coming: readonly SeatTerm[]; vacant: number | null; ending: readonly SeatTerm[]; version: number }>;

export type ShownForum = ForumSummary &
  Readonly<{
    partnership: Readonly<{ id: number; slug: string; name: string }>;
    about: string | null;
    secretariat: string | null;
    casePattern: string;
    source: SteeringSource | null;
    version: number;
    updatedAt: string;
    parent: ForumLink | null;
    reportsTo: ForumLink | null;
    children: readonly ForumSummary[];
    mandates: readonly MandateView[];
    seats: readonly ShownSeat[];
    rotations: readonly RotationView[];
    rhythms: readonly RhythmView[];
  }>;
