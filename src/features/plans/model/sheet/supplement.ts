import type { Area, Item, PlanDocument, Status, Vision } from '../plan-document.ts';

export const supplementFormat = 'malbilde/sheet/1';

/** What of an item the visible cells cannot say. `without` are fields that it does not have. */
export type ItemSupplement = Readonly<
  { key: string; without?: readonly ItemField[] | undefined } & { [Field in ItemField]?: Item[Field] | undefined }
>;

export const itemFields = ['title', 'cells', 'funding', 'contacts', 'links', 'source', 'uncertain'] as const;
export type ItemField = (typeof itemFields)[number];

/** `title` and `number` as written, by which a renamed area is known. `numberless` where it has not even an empty number. */
export type AreaSupplement = Readonly<{
  key: string;
  title: string;
  numberless?: boolean | undefined;
  vision?: readonly Vision[] | undefined;
}> &
  Pick<Area, 'number'>;

/**
 * What travels hidden beside the visible sheets. It only adds what those cannot show, and where they say something else
 * than it would give, they win. `whole` is there for the rare plan that the sheets cannot say even so; it counts as long
 * as every visible cell is as it was written.
 */
export type Supplement = Readonly<{
  format: typeof supplementFormat;
  /** the headings of the periods as written */
  periods: readonly string[];
  /** the words of the statuses as written, by which cells know one that was renamed since */
  statuses: readonly Pick<Status, 'key' | 'label'>[];
  /** an edition or a list of adoptions that is there, and empty */
  empty?: Pick<PlanDocument, 'edition' | 'adoptions'> | undefined;
  areas: readonly AreaSupplement[];
  items: readonly ItemSupplement[];
  whole?: PlanDocument | undefined;
}>;
