import type { ForumName } from '#features/cases/index.ts';
import type { Outcome } from '#features/plans/index.ts';

export const wheelKinds = ['meeting', 'deadline', 'rotation', 'term', 'forum', 'plan'] as const;
export type WheelKind = (typeof wheelKinds)[number];

/** What happens, and to which kind it belongs. */
export const kindOf = {
  meeting: 'meeting',
  'decision-due': 'deadline',
  'assignment-due': 'deadline',
  'input-due': 'deadline',
  'round-opens': 'deadline',
  'round-due': 'deadline',
  'chair-turn': 'rotation',
  'host-turn': 'rotation',
  'terms-end': 'term',
  'mandate-given': 'forum',
  'mandate-years': 'forum',
  'forum-starts': 'forum',
  'forum-ends': 'forum',
  'plan-year': 'plan',
  'edition-frozen': 'plan',
  'plan-adopted': 'plan',
  'plan-made': 'plan',
} as const satisfies Record<string, WheelKind>;

export type Happening = keyof typeof kindOf;

/** `done` and `late` are of deadlines, `draft` and `cancelled` of meetings; null where there is nothing to say. */
export type EntryState = 'done' | 'late' | 'draft' | 'cancelled' | null;

/** Something of the year. It is derived from what is kept elsewhere; nobody writes it here. */
export type WheelEntry = Readonly<{
  /** the same for ever, and no other entry has it: "meeting-12" */
  key: string;
  what: Happening;
  /** ISO date, in Oslo */
  date: string;
  /** ISO times in UTC where the time of day is known */
  time: Readonly<{ startsAt: string; endsAt: string | null }> | null;
  forum: ForumName | null;
  /** the slug of a plan's sector; a forum's stands with the forum */
  sector: string | null;
  /** a meeting's, decision's, plan's or round's words, the name of a party, the roles of seats; null where there is none or it is withheld */
  title: string | null;
  /** years, terms, an edition's number, a plan's year */
  count: number | null;
  outcome: Outcome | null;
  place: string | null;
  address: string;
  state: EntryState;
  withheldBy: string | null;
  hidden: boolean;
  /** ISO time of the last change, and the SEQUENCE of its calendar event */
  updatedAt: string;
  sequence: number;
}>;

/** An entry as a query gives it: what most do not have is filled in. */
export function entryOf(
  entry: Pick<WheelEntry, 'key' | 'what' | 'date' | 'forum' | 'title' | 'address' | 'updatedAt'> & Partial<WheelEntry>,
): WheelEntry {
  return {
    time: null,
    sector: null,
    count: null,
    outcome: null,
    place: null,
    state: null,
    withheldBy: null,
    hidden: false,
    sequence: 0,
    ...entry,
  };
}
