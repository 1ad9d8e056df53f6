import type { RoundAnswer } from './views.ts';

/** How far somebody who is asked has come; an item counts as answered whoever answered it. */
export const recipientStates = ['unanswered', 'partly', 'answered', 'delegated', 'withdrawn'] as const;
export type RecipientState = (typeof recipientStates)[number];

/** What became of the newest mail to somebody; 'none' where there was nobody to write to. */
export const mailStatesOfRound = ['sent', 'waiting', 'failed', 'none'] as const;
export type MailStateOfRound = (typeof mailStatesOfRound)[number];

/** Somebody who is asked. Name and address are null where they are not known, or were erased. */
export type FollowedRecipient = Readonly<{
  id: number;
  contactId: number | null;
  name: string | null;
  email: string | null;
  asked: number;
  answered: number;
  state: RecipientState;
  /** who sent something on to them */
  from: string | null;
  mail: MailStateOfRound;
  mailError: string | null;
  mailStatus: number | null;
}>;

/** Where an item of a round stands: 'unchanged' and 'updated' are answered, and wait to be settled. */
export const itemStates = ['unanswered', 'unchanged', 'updated', 'settled', 'declined'] as const;
export type ItemStateOfRound = (typeof itemStates)[number];

/** An item of a round with who is asked, and its newest answer. */
export type FollowedItem = Readonly<{
  id: number;
  key: string;
  title: string;
  area: string;
  state: ItemStateOfRound;
  asked: readonly string[];
  answer: Readonly<{
    id: number;
    kind: RoundAnswer['kind'];
    by: string | null;
    at: string;
    needsDecision: boolean;
    hasObstacles: boolean;
  }> | null;
}>;

/** Recipients by how far they have come, with the mails to them; items by where they stand. */
export type RoundCounts = Readonly<{
  recipients: Readonly<{
    total: number;
    states: Readonly<Record<RecipientState, number>>;
    /** mails that wait to be sent */
    waiting: number;
    /** whose newest mail was given up */
    failed: number;
    noAddress: number;
  }>;
  items: Readonly<{ total: number; states: Readonly<Record<ItemStateOfRound, number>>; withoutContact: number; needDecision: number }>;
}>;
