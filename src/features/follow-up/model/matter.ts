/**
 * What waits for somebody: to be followed up, answered, reported, closed, approved, or gone on with in its forum; and
 * rounds of status to be opened and to be closed, which wait for who keeps them.
 */
export const openKinds = ['decision', 'answer', 'report', 'close', 'minutes', 'case', 'open-round', 'close-round'] as const;

/** Known to who keeps rounds alone. */
export const roundKinds: readonly MatterKind[] = ['open-round', 'close-round'];

/** What the secretariat is to see because nobody does anything about it. */
export const gapKinds = ['unanswered', 'nobody', 'remarks', 'still', 'no-minutes'] as const;

export type OpenKind = (typeof openKinds)[number];
export type GapKind = (typeof gapKinds)[number];
export type MatterKind = OpenKind | GapKind;

export type Subject = 'decision' | 'assignment' | 'case' | 'meeting' | 'pattern' | 'round';

/** What a matter of each kind is about. */
export const subjectOf = {
  decision: 'decision',
  answer: 'assignment',
  report: 'assignment',
  close: 'assignment',
  minutes: 'meeting',
  case: 'case',
  'open-round': 'pattern',
  'close-round': 'round',
  unanswered: 'assignment',
  nobody: 'decision',
  remarks: 'meeting',
  still: 'case',
  'no-minutes': 'meeting',
} as const satisfies Record<MatterKind, Subject>;

/**
 * Something that waits. `id` is its subject's; `forumId` the forum that is to do it, null where none is; `personId` the person, null where
 * nobody is named or the viewer may not read it; `dueOn` and `since` are ISO dates, null where nobody has said.
 */
export type Matter = Readonly<{
  kind: MatterKind;
  id: number;
  forumId: number | null;
  personId: number | null;
  dueOn: string | null;
  since: string | null;
}>;
