import { fundingOf } from '#features/reading/model/funding.ts';

/** What a perfect reading of a document gives, as a person wrote it down. Statuses, contacts and funding where it tells them. */
export type Truth = Readonly<{
  periods: readonly Readonly<{ key: string }>[];
  areas: readonly TruthArea[];
}>;

export type TruthItem = Readonly<{
  title: string;
  cells: readonly string[];
  /** the key of each cell's period; null where the document does not tell */
  periods: readonly (string | null)[] | null;
  /** the key of each cell's status; left out where only words of the vocabulary tell */
  statuses?: readonly (string | null)[];
  contacts?: readonly string[];
  funding?: string | null;
}>;

export type TruthArea = Readonly<{
  title: string;
  /** statements and points of the target picture in their order */
  target: readonly string[];
  groups: readonly Readonly<{ title: string; items: readonly TruthItem[] }>[];
}>;

/** The funding a truth states, or what the group's own heading says. */
export const truthFunding = (item: TruthItem, group: string): string | null => item.funding ?? fundingOf(group);
