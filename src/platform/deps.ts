import type { Actor, ActorRole } from '#shared/actor.ts';
import type { Text } from '#shared/language.ts';
import type { ContentVersion } from './content-version.ts';
import type { Db } from './db/db.ts';
import type { SignInSettings } from './config/sign-in-settings.ts';
import type { MailSender } from './mail/mail-options.ts';

/** What happened in a partnership, as other programs are told of it: flat values, and never a person's name. */
export type ChangeEvent = Readonly<{ type: string; partnershipId: number; data: Readonly<Record<string, unknown>> }>;

/** Called inside the transaction that changes something, so that both are stored or none. */
export type ChangeListener = (tx: Db, event: ChangeEvent) => Promise<void>;

/** Something elsewhere that concerns an item of a plan: a case, a decision, an assignment, an entry of an agenda. */
export type ItemEvent = Readonly<{
  /** yyyy-mm-dd; null where it is not known */
  date: string | null;
  /** what it is, and what became of it: "Vedtak: tilsluttet" */
  what: Text;
  /** whose: the forum */
  where: string;
  title: string;
  address: string;
}>;

/** Finds what concerns an item, as far as the viewer may read it: the newest, so many at most, the oldest of them first. */
export type ItemEventSource = (deps: Deps, viewer: Actor, itemId: number, atMost: number) => Promise<readonly ItemEvent[]>;

/** An assignment that an item (its key) is linked to: what its giver is called, and where it stands. */
export type ItemAssignment = Readonly<{ item: string; from: readonly string[]; address: string }>;

/** Finds the assignments of a plan's items, as far as the viewer may read them. */
export type ItemAssignmentSource = (deps: Deps, viewer: Actor, planId: number) => Promise<readonly ItemAssignment[]>;

/** An item (its key) that nobody answered about in the last closed round of status that asked; `closedOn` is yyyy-mm-dd. */
export type UnansweredItem = Readonly<{ item: string; round: string; closedOn: string }>;

/** Finds the items of a plan that nobody answered about. */
export type UnansweredSource = (deps: Deps, viewer: Actor, planId: number) => Promise<readonly UnansweredItem[]>;

/** What was last answered of an item besides its status: what stands in the way, and whether a decision is needed. */
export type ItemAnswerNote = Readonly<{
  round: string;
  /** null where the viewer does not follow rounds */
  address: string | null;
  /** ISO time */
  at: string;
  obstacles: string | null;
  needsDecision: boolean;
  decisionText: string | null;
}>;

/** Finds what was last answered of an item, as far as the viewer may read it. */
export type ItemAnswerSource = (deps: Deps, viewer: Actor, itemId: number) => Promise<ItemAnswerNote | null>;

/** Beside what a page of an item, an area or a forum shows: whether its reader follows it, and what is said of it; null for whom neither is. */
export type PageAside = Readonly<{
  /** `mayFollow` is false where nobody has said which of the contacts the reader is */
  follow: Readonly<{ kind: AsideKind; id: number; mayFollow: boolean; follows: boolean }> | null;
  /** the newest of them; `text` is null where it was removed */
  comments: Readonly<{
    count: number;
    address: string;
    newest: readonly Readonly<{ id: number; who: string | null; role: ActorRole; at: string; text: string }>[];
  }> | null;
}>;

export type AsideKind = 'item' | 'area' | 'forum';

/** Finds what stands beside a page, as far as the viewer may read it. */
export type AsideSource = (deps: Deps, viewer: Actor, kind: AsideKind, id: number) => Promise<PageAside>;

/** What every use case needs. */
export type Deps = Readonly<{
  db: Db;
  contentVersion: ContentVersion;
  onPlanChange?: readonly ChangeListener[] | undefined;
  /** Who else knows something of an item: the plans know none of them. */
  itemEvents?: readonly ItemEventSource[] | undefined;
  aside?: AsideSource | undefined;
  itemAssignments?: readonly ItemAssignmentSource[] | undefined;
  unansweredItems?: readonly UnansweredSource[] | undefined;
  itemAnswers?: readonly ItemAnswerSource[] | undefined;
  /** Where this installation is reached, without a slash at the end; null where the operator has not said. */
  address?: string | null | undefined;
  /** How people sign in; without it, it is a demonstration in which anybody may be anybody. */
  signIn?: SignInSettings | undefined;
  /** Who e-mail comes from, and who answers to it go to; null where the operator has not said, and e-mail waits. */
  mailSender?: MailSender | null | undefined;
}>;
