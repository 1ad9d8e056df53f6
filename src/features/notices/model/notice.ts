/** What can be followed. */
export const followKinds = ['item', 'area', 'forum'] as const;
export type FollowKind = (typeof followKinds)[number];

/** Something that somebody follows; `where` is its plan, null for a forum. */
export type Followed = Readonly<{ kind: FollowKind; id: number; title: string; where: string | null; address: string }>;

/** What somebody gets by mail. `digestDay` is 1 (Monday) to 7, null for never; `email` null where nobody knows it. */
export type NoticeSettings = Readonly<{ mentions: boolean; digestDay: number | null; version: number; email: string | null }>;

/** Kinds of mail that whoever gets them may end. */
export const endableKinds = ['mentions', 'digest'] as const;
export type EndableKind = (typeof endableKinds)[number];

/** Something that happened, in the words of one language. `at` is ISO; `who` null where it is not told. */
export type Happening = Readonly<{ at: string; text: string; who: string | null; address: string }>;

/** What happened to one thing that is followed, the newest first. `more` is how many there are beside those. */
export type HappeningGroup = Readonly<{
  title: string;
  where: string | null;
  address: string;
  happenings: readonly Happening[];
  more: number;
}>;
