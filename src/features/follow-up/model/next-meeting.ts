import type { ForumName } from '#features/cases/index.ts';
import type { AgendaType, MeetingState } from '#features/meetings/index.ts';
import type { ShownPerson } from '#features/people/index.ts';

/** An entry of the agenda or the backlog: its type and paragraph alone where it is withheld from the viewer. */
export type ComingEntry = Readonly<{
  id: number;
  /** 1, 2, 3 … through the agenda or the backlog */
  number: number;
  title: string | null;
  type: AgendaType;
  case: Readonly<{ id: number; label: string }> | null;
  person: ShownPerson | null;
  withheldBy: string | null;
  hidden: boolean;
}>;

/** An assignment or input that is to be reported at the meeting. */
export type ComingReport = Readonly<{
  id: number;
  title: string | null;
  way: 'assignment' | 'input';
  to: string;
  person: ShownPerson | null;
  withheldBy: string | null;
  hidden: boolean;
}>;

/** The first meeting of a forum that has not been held, and what comes up there. Times are ISO in UTC. */
export type NextMeeting = Readonly<{
  id: number;
  forum: ForumName;
  title: string | null;
  startsAt: string;
  dayOnly: boolean;
  place: string | null;
  state: MeetingState;
  entries: readonly ComingEntry[];
  reports: readonly ComingReport[];
  /** what waits in the forum without a meeting; empty for those who may not see backlogs */
  backlog: readonly ComingEntry[];
}>;
