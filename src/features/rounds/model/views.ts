import type { ActorRole } from '#shared/actor.ts';

/** What a round asks about each item. */
export const asks = ['status', 'text', 'focus', 'obstacles', 'decision'] as const;
export type Ask = (typeof asks)[number];

/** 'open' takes answers, 'due' is past its deadline, 'closed' is closed and locked. */
export const roundStates = ['open', 'due', 'closed'] as const;
export type RoundState = (typeof roundStates)[number];

/** A round of a plan. Days are yyyy-mm-dd in Oslo, times ISO in UTC; periods are keys of the plan's columns. */
export type Round = Readonly<{
  id: number;
  partnershipId: number;
  plan: Readonly<{ id: number; slug: string; title: string; language: 'nb' | 'nn' | 'en' }>;
  title: string;
  greeting: string;
  asks: readonly Ask[];
  period: string | null;
  focusPeriod: string | null;
  deadline: string;
  /** days before the deadline, the most first */
  reminderDays: readonly number[];
  patternId: number | null;
  version: number;
  openedAt: string;
  openedBy: Readonly<{ role: ActorRole; name: string | null }>;
  closedAt: string | null;
  state: RoundState;
}>;

/** An item that a round asks about. */
export type RoundItem = Readonly<{ id: number; key: string; title: string; area: string }>;

/** What an answer was given from: the cells as they were shown, and which period they are of (an earlier one where the
 * asked one says nothing yet). Versions are those of the asked periods' cells, 0 where there is none. */
export type BaseOfAnswer = Readonly<{
  period: string | null;
  status: string | null;
  text: string;
  version: number;
  focus: string | null;
  focusVersion: number;
}>;

/** What is said of an item. Null: not asked, or not answered. */
export type AnswerValues = Readonly<{
  status: string | null;
  text: string | null;
  focus: string | null;
  obstacles: string | null;
  needsDecision: boolean | null;
  decisionText: string | null;
}>;

/** An answer as it was given; the newest of an item counts. */
export type RoundAnswer = AnswerValues &
  Readonly<{
    id: number;
    itemId: number;
    recipientId: number | null;
    kind: 'unchanged' | 'updated';
    base: BaseOfAnswer;
    by: Readonly<{ role: ActorRole; name: string | null }>;
    at: string;
  }>;
