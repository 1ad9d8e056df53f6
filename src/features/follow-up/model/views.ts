import type { ForumName } from '#features/cases/index.ts';
import type { ShownPerson } from '#features/people/index.ts';
import type { Outcome } from '#features/plans/index.ts';
import type { DatedMatter } from './urgency.ts';

/** What a matter is about, in the words that the viewer may read. */
export type MatterSubject = Readonly<{
  /** null where it is withheld from the viewer, or has no title */
  title: string | null;
  /** of a decision */
  outcome: Outcome | null;
  /** of an assignment: whether it goes down or up */
  way: 'assignment' | 'input' | null;
  /** of a case, or of the case that it belongs to */
  label: string | null;
  /** ISO date of a meeting */
  heldOn: string | null;
  /** who is to do it, as it was written */
  who: string | null;
  address: string;
  withheldBy: string | null;
  hidden: boolean;
}>;

export type MatterView = DatedMatter & MatterSubject & Readonly<{ forum: ForumName | null; person: ShownPerson | null }>;
