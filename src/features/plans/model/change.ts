import type { ActorRole } from '#shared/actor.ts';
import type { Outcome } from './editions/outcome.ts';
import type { LinkState } from './links/link.ts';
import type { Uncertain, Vision } from './plan-document.ts';

/** What a cell says; null where there is no cell. */
export type CellValue = Readonly<{ text: string; status: string | null; open: boolean }>;

/** Where an item stands. `area` and `group` are their titles, so that the story reads after they are gone. */
export type PlaceValue = Readonly<{ groupId: number; position: number; area: string; group: string }>;

/** The value of each kind of change. `item.presence` is false while an item is taken out. */
export type ChangeValues = {
  cell: CellValue | null;
  'cell.period': string | null;
  /** somebody said that the cell stands as it is */
  'cell.confirmed': CellValue | null;
  'item.title': string;
  'item.funding': string | null;
  'item.links': readonly string[];
  'item.contacts': readonly string[];
  'item.uncertain': readonly Uncertain[];
  'item.place': PlaceValue;
  'item.presence': boolean;
  'item.link': LinkState;
  'area.presence': boolean;
  'area.title': string;
  'area.vision': readonly Vision[];
  'plan.accepted': Readonly<{ file: string }> | null;
  /** the plan that it was made from, with its words then */
  'plan.rolled-over': Readonly<{ plan: string; title: string; year: number }> | null;
  /** whether everybody may read it */
  'plan.opened': boolean;
  'plan.frozen': Readonly<{ number: number; label: string | null }> | null;
  /** null after a withdrawal */
  'plan.adopted': Readonly<{ number: number; body: string; date: string; outcome: Outcome }> | null;
};

export type ChangeKind = keyof ChangeValues;

/** A row of the plan's history. `who` is null where the viewer may not see the name. */
export type ChangeEntry = Readonly<{
  id: number;
  batch: string;
  kind: ChangeKind;
  period: string | null;
  before: unknown;
  after: unknown;
  why: string | null;
  role: ActorRole;
  who: string | null;
  /** ISO time */
  at: string;
  undone: boolean;
  /** false where it was undone, or is part of a plan taken in */
  undoable: boolean;
  item: Readonly<{ key: string; title: string }> | null;
  area: Readonly<{ key: string; title: string }> | null;
  /** The item at the other end of a link, with its plan. */
  other: Readonly<{ plan: Readonly<{ slug: string; title: string; sector: string | null }>; key: string; title: string }> | null;
}>;
