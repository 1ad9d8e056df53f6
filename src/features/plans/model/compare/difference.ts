/** Every way in which two versions of a plan can differ, in the order in which a summary tells them. */
export const differenceKinds = [
  'plan-renamed',
  'adoptions-changed',
  'period-added',
  'period-removed',
  'period-changed',
  'status-word-added',
  'status-word-removed',
  'status-word-renamed',
  'status-word-rescaled',
  'area-added',
  'area-removed',
  'area-renamed',
  'area-renumbered',
  'area-reordered',
  'vision-changed',
  'group-added',
  'group-removed',
  'group-renamed',
  'group-reordered',
  'item-added',
  'item-removed',
  'item-moved',
  'item-reordered',
  'title-changed',
  'status-changed',
  'text-changed',
  'open-changed',
  'funding-changed',
  'contacts-changed',
  'links-changed',
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** What a difference is about, by the key and title it has in the later version (in the earlier one where it is gone). */
export type Named = Readonly<{ key: string; title: string }>;

/**
 * One difference between two versions of a plan. `before` and `after` are words to show, null where there is nothing:
 * titles; `area › heading` for a move; places counted from 1
 * among all for an order (they can be the same number, where others came or went); for `status-changed` the keys of the two
 * versions' status words, for `open-changed` 'open' or null. `period` is a column's key, null for a text without a year.
 */
export type PlanDifference = Readonly<{
  kind: DifferenceKind;
  area: Named | null;
  /** The heading that the item stands under, or that the difference is about. */
  group: string | null;
  item: Named | null;
  period: string | null;
  before: string | null;
  after: string | null;
}>;

export const aboutPlan = { area: null, group: null, item: null, period: null } as const;
