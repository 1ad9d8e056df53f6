/**
 * The plan document of docs/plan.schema.json: the one form in which a whole plan travels.
 * contract.ts holds the Zod schema of the same shape; a test keeps the two and the JSON schema together.
 */
export const planFormat = 'malbilde/plan/1';

export type Scale = 'not-started' | 'planned' | 'in-progress' | 'completed' | 'stopped' | 'unknown';

export type Scope = Readonly<{ kind: 'overall' }> | Readonly<{ kind: 'sector'; sector: string }>;

export type Adoption = Readonly<{
  body: string;
  /** ISO date */
  date: string;
  outcome?: string | undefined;
  plan?: 'overall' | 'sector' | undefined;
}>;

/** A column. `key` is the year it is about, four digits, also for a focus column. */
export type Period = Readonly<{ key: string; label: string; kind: 'status' | 'focus' }>;

export type Status = Readonly<{ key: string; label: string; scale: Scale; color?: string | undefined }>;

/** `period` and `status` are null where the source does not say them; neither is ever guessed. */
export type Cell = Readonly<{
  period: string | null;
  text: string;
  status: string | null;
  open?: boolean | undefined;
}>;

export type Contact = Readonly<{ name: string; role?: string | undefined; email?: string | undefined }>;

/** Where in the source: `lines` are one-based and inclusive, `box` is x, y, width, height in points from the top left. */
export type Source = Readonly<{
  page?: number | undefined;
  lines?: readonly [number, number] | undefined;
  box?: readonly [number, number, number, number] | undefined;
}>;

export type Uncertain = Readonly<{ what: string; why?: string | undefined }>;

export type Item = Readonly<{
  key: string;
  title: string;
  cells: readonly Cell[];
  funding?: string | null | undefined;
  contacts?: readonly Contact[] | undefined;
  links?: readonly string[] | undefined;
  source?: Source | undefined;
  uncertain?: readonly Uncertain[] | undefined;
}>;

export type Group = Readonly<{ title: string; items: readonly Item[] }>;

export type Vision = Readonly<{ text: string; points?: readonly string[] | undefined }>;

export type Area = Readonly<{
  key: string;
  number?: number | null | undefined;
  title: string;
  vision: readonly Vision[];
  groups: readonly Group[];
}>;

export type PlanDocument = Readonly<{
  format: typeof planFormat;
  title: string;
  partnership: string;
  scope: Scope;
  year: number;
  language: 'nb' | 'nn' | 'en';
  edition?: Readonly<{ label?: string | undefined; date?: string | undefined }> | null | undefined;
  adoptions?: readonly Adoption[] | undefined;
  periods: readonly Period[];
  statuses: readonly Status[];
  areas: readonly Area[];
}>;
