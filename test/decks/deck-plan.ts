import type { PlanDocument } from '#features/plans/index.ts';

/** The truth of a deck: the part of a plan document that a reading is compared with. */
export type DeckPlan = Readonly<{
  title: string;
  partnership: string;
  language: PlanDocument['language'];
  year: number;
  periods: PlanDocument['periods'];
  statuses: readonly Readonly<{ key: string; label: string }>[];
  areas: readonly DeckArea[];
}>;

export type DeckArea = Readonly<{
  title: string;
  number: number | null;
  vision: readonly Readonly<{ text: string; points?: readonly string[] }>[];
  groups: readonly DeckGroup[];
}>;

export type DeckGroup = Readonly<{ title: string; items: readonly DeckItem[] }>;

export type DeckItem = Readonly<{
  title: string;
  cells: readonly DeckPlanCell[];
  contacts: readonly string[];
  funding: string | null;
}>;

/** One for each period in order; '' and null where there is nothing. */
export type DeckPlanCell = Readonly<{ period: string; text: string; status: string | null }>;
