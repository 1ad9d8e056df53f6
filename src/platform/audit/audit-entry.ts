import type { Actor } from '#shared/actor.ts';

/** What the record keeps of a deed. Flat values, and nobody's name: names are kept where they can be erased. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

export type AuditEntry = Readonly<{
  /** null for what concerns the whole installation */
  partnershipId: number | null;
  actor: Pick<Actor, 'role' | 'name' | 'contactId' | 'accountId'>;
  /** like 'round.opened' */
  deed: string;
  /** the address in here of what it was done to, like '/runder/3' */
  subject: string | null;
  /** it concerns what is withheld from the public */
  withheld?: boolean | undefined;
  detail?: AuditDetail | undefined;
}>;
