import type { ShownPerson } from '#features/people/index.ts';
import type { ItemReference, Outcome } from '#features/plans/index.ts';

/** A forum as cases, decisions and assignments speak of it. */
export type ForumName = Readonly<{ id: number; slug: string; name: string; shortName: string | null }>;

/**
 * What everybody may know of something withheld: that it is there, and by which paragraph. Where the viewer may not read
 * it, `hidden` is true and titles, texts and names are empty or null.
 */
export type Screened = Readonly<{ withheldBy: string | null; withheldWhy: string | null; hidden: boolean }>;

/** The openness that is its own, without what it has of the case or entry it belongs to: what a form changes. */
export type OwnOpenness = Pick<Screened, 'withheldBy' | 'withheldWhy'>;

export type CaseSummary = Screened &
  Readonly<{
    id: number;
    label: string;
    /** the public title, or null, where the case is hidden */
    title: string | null;
    /** where it got its number */
    forum: ForumName;
    /** where it is now */
    at: ForumName;
    raisedOn: string;
    closedOn: string | null;
    decisions: number;
  }>;

/** `open`: somebody is to follow it up; `late`: and the day has passed; `done`: it is told what became of it; `none`: nobody was asked. */
export type FollowUpState = 'open' | 'late' | 'done' | 'none';

export type DecisionSummary = Screened &
  Readonly<{
    id: number;
    outcome: Outcome;
    text: string;
    decidedOn: string;
    forum: ForumName;
    case: Readonly<{ id: number; label: string; title: string | null }> | null;
    meetingId: number | null;
    followUp: Readonly<{ words: string | null; person: ShownPerson | null; organisation: string | null; dueOn: string | null }> | null;
    state: FollowUpState;
    /** days since it was decided, in Oslo's calendar */
    age: number;
    adopted: Readonly<{ plan: string; planTitle: string; edition: number }> | null;
  }>;

/** Where an assignment or input stands; `late` where it is due before today and not reported or closed. */
export type AssignmentState = 'unanswered' | 'accepted' | 'declined' | 'reported' | 'closed';

export type AssignmentSummary = Screened &
  Readonly<{
    id: number;
    kind: 'assignment' | 'input';
    title: string;
    from: ForumName;
    to: ForumName;
    givenOn: string | null;
    dueOn: string | null;
    dueMeeting: Readonly<{ id: number; date: string }> | null;
    responsible: ShownPerson | null;
    state: AssignmentState;
    late: boolean;
    case: Readonly<{ id: number; label: string }> | null;
    items: readonly ItemReference[];
  }>;

/** A file of a case or of an entry of an agenda; `hidden` files show only that they are there. */
export type PaperView = Screened &
  Readonly<{
    id: number;
    title: string | null;
    fileName: string | null;
    mediaType: string | null;
    size: number | null;
    address: string | null;
  }>;
