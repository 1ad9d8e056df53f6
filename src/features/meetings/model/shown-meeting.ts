import type { DecisionSummary, ForumName, PaperView, Screened } from '#features/cases/index.ts';
import type { SeatView, Standing } from '#features/fora/index.ts';
import type { ShownPerson } from '#features/people/index.ts';
import type { ItemReference } from '#features/plans/index.ts';
import type { Language } from '#shared/language.ts';

export type MeetingState = 'draft' | 'called' | 'under-way' | 'closed' | 'approved' | 'cancelled';

/** A meeting in a list. Times are ISO in UTC, shown in Oslo's time; `dayOnly` where no time of day is known. */
export type MeetingSummary = Readonly<{
  id: number;
  forum: ForumName;
  title: string | null;
  startsAt: string;
  endsAt: string | null;
  dayOnly: boolean;
  place: string | null;
  isOnline: boolean;
  /** where one takes part: for those who do; null to the public */
  onlineAddress: string | null;
  state: MeetingState;
  /** SEQUENCE of the calendar file */
  calendarSequence: number;
  updatedAt: string;
}>;

/** A decision as an agenda and minutes tell it: also whether all agreed (null where nobody wrote it), and who did not (null where names are not shown). */
export type EntryDecision = DecisionSummary &
  Readonly<{ consensus: boolean | null; dissents: readonly Readonly<{ who: string | null; text: string }>[] }>;

/** A row of a plan that an entry concerns; `ofCase` where it is the entry's case that is linked to it. */
export type ConcernedItem = ItemReference & Readonly<{ ofCase: boolean }>;

export type AgendaType = 'information' | 'discussion' | 'decision';

/** An entry of the agenda, or of the backlog. To those who may not read it only number, type and paragraph stand. */
export type AgendaEntry = Screened &
  Readonly<{
    id: number;
    /** 1, 2, 3 … through the meeting */
    number: number;
    section: string | null;
    title: string | null;
    type: AgendaType;
    minutes: number | null;
    responsible: Readonly<{ words: string | null; person: ShownPerson | null }>;
    text: string;
    case: Readonly<{ id: number; label: string; title: string | null; background: string; proposal: string }> | null;
    papers: readonly PaperView[];
    items: readonly ConcernedItem[];
    decisions: readonly EntryDecision[];
    /** what the room wrote */
    notes: string;
    disqualifications: readonly Readonly<{ id: number; name: string | null; reason: string | null; standsDown: boolean | null }>[];
    takenUpAt: string | null;
    leftAt: string | null;
    /** the entry of an earlier meeting that this one goes on with */
    continues: Readonly<{ id: number; meetingId: number | null; date: string | null }> | null;
    version: number;
  }>;

export type Presence = 'present' | 'absent' | 'excused' | 'deputy';

/** Who was there, by seat; a guest has no seat. The name is null where the viewer sees roles only. */
export type Attendance = Readonly<{
  id: number;
  seat: Pick<SeatView, 'id' | 'role' | 'function' | 'party' | 'organisation'> | null;
  person: ShownPerson | null;
  name: string | null;
  /** null where nobody has said what the seat gives a right to */
  standing: Standing | 'guest' | null;
  presence: Presence;
  /** who came instead: null where the name is not shown, or where nobody wrote it */
  deputy: string | null;
  note: string | null;
}>;

/** What the mandate asks, and what came; nobody can say whether it was enough where no seat is known to have a vote. */
export type Quorum =
  | Readonly<{ needed: number; present: number; seats: number; reached: boolean }>
  | Readonly<{ needed: null; present: number; seats: 0; reached: null }>;

export type MinutesView = Readonly<{
  id: number;
  number: number;
  sentAt: string;
  contentHash: string;
  remarks: readonly Readonly<{ id: number; who: string | null; text: string; answer: string | null; at: string }>[];
  approvedOn: string | null;
  approvedInMeeting: number | null;
  corrections: readonly Readonly<{ id: number; text: string; at: string }>[];
}>;

/** A meeting with all that the viewer may read of it. */
export type ShownMeeting = MeetingSummary &
  Screened &
  Readonly<{
    partnership: Readonly<{ id: number; slug: string; name: string }>;
    language: Language;
    noticeText: string;
    /** whether the viewer may know who was there and what was said */
    tellsMinutes: boolean;
    host: string | null;
    chair: ShownPerson | null;
    secretary: ShownPerson | null;
    agenda: readonly AgendaEntry[];
    attendance: readonly Attendance[];
    /** null where the mandate asks for none, and where the viewer may not know who was there */
    quorum: Quorum | null;
    minutes: readonly MinutesView[];
    steps: readonly Readonly<{ step: string; at: string; role: string; why: string | null }>[];
    seriesId: number | null;
    hostId: number | null;
    version: number;
  }>;
