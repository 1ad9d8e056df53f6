import type { ActorRole } from '#shared/actor.ts';

/** One line of the record as it is read. `who` is null where nobody is named, or the name was erased. */
export type ListedEntry = Readonly<{
  number: number;
  /** ISO time, UTC */
  at: string;
  role: ActorRole;
  who: string | null;
  /** like 'round.opened' */
  deed: string;
  subject: string | null;
  withheld: boolean;
  detail: Readonly<Record<string, string | number | boolean | null>> | null;
  /** its own name was erased with a person */
  erased: boolean;
  hash: string;
}>;
