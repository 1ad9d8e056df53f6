import type { Access, Account } from '../model/access.ts';

/** A session that holds: who it is, and what they have been given in each partnership. */
export type Session = Readonly<{
  id: number;
  kind: 'browser' | 'setup' | 'program';
  account: Account | null;
  access: readonly Access[];
  lastSeenAt: string;
}>;
