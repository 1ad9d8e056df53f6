import type { Contact, Vision } from '#features/plans/index.ts';
import type { Box } from '../model/page-model.ts';

/** Why a cell is not settled, for the finding and the item's uncertain list. */
export type Doubt = Readonly<{
  code: 'color_without_legend' | 'color_unclear' | 'status_color_differs' | 'column_year_unknown' | 'dot_adrift';
  params: Readonly<Record<string, string>>;
}>;

export type DraftCell = Readonly<{
  /** the time column's year, null when it is not known */
  period: string | null;
  /** its first grid column, for the order */
  column: number;
  text: string;
  status: string | null;
  open: boolean;
  doubts: readonly Doubt[];
  box: Box;
}>;

export type DraftItem = {
  title: string;
  cells: DraftCell[];
  contacts: Contact[];
  funding: string | null;
  links: string[];
  page: number;
  box: Box;
};

export type DraftGroup = { title: string; items: DraftItem[] };

export type DraftArea = {
  title: string;
  number: number | null;
  page: number;
  vision: Vision[];
  groups: DraftGroup[];
};

/** What a table gives from the top down. */
export type TableRow = Readonly<{ kind: 'group'; title: string }> | Readonly<{ kind: 'item'; item: DraftItem }>;
