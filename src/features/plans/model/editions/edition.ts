import type { ActorRole } from '#shared/actor.ts';
import type { Adoption, PlanDocument } from '../plan-document.ts';
import type { PlanLink } from '../links/link.ts';
import type { Outcome } from './outcome.ts';

/** What a forum made of an edition. `date` is an ISO date. */
export type EditionAdoption = Readonly<{
  id: number;
  body: string;
  date: string;
  outcome: Outcome;
  withdrawn: Readonly<{ why: string }> | null;
}>;

/** An edition in a list. `frozenAt` is an ISO time; `who` is null where the viewer may not see the name. */
export type EditionSummary = Readonly<{
  id: number;
  number: number;
  label: string | null;
  note: string | null;
  frozenAt: string;
  /** SHA-256 of the canonical JSON of the document and its links to other plans, 64 hexadecimal digits. */
  contentHash: string;
  role: ActorRole;
  who: string | null;
  adoptions: readonly EditionAdoption[];
}>;

/** An edition as the viewer may see it: persons are left out where the partnership shows no names to the public. */
export type Edition = EditionSummary &
  Readonly<{
    plan: Readonly<{ id: number; slug: string }>;
    partnership: Readonly<{ id: number; name: string; slug: string; accent: string }>;
    hidesPersons: boolean;
    document: PlanDocument;
    /** How its items were joined with those of other plans, with the words of both as they were. */
    links: readonly PlanLink[];
  }>;

/** The adoptions that hold, as the plan document says them; `words` gives the outcome's word. */
export function heldAdoptions(edition: Pick<EditionSummary, 'adoptions'>, words: (outcome: Outcome) => string): readonly Adoption[] {
  return edition.adoptions
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ body, date, outcome }) => ({ body, date, outcome: words(outcome) }));
}
