/**
 * Why somebody is written to: a seat of their own, instead of somebody who can not come, a task in this meeting, or that
 * they were called to it before.
 */
export type InvitedAs = 'holder' | 'deputy' | 'chair' | 'secretary' | 'earlier';

/** Somebody who is called to a meeting. `seat` is the role of the seat, null for a task; `email` is null where none is known. */
export type Invited = Readonly<{ contactId: number; name: string; email: string | null; as: InvitedAs; seat: string | null }>;

/** What came of the last calendar file that was sent to them; null where none was written. `sentAt` is ISO. */
export type CalledPerson = Invited & Readonly<{ mail: Readonly<{ state: 'sent' | 'waiting' | 'given-up'; sentAt: string | null }> | null }>;
