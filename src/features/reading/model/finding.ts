import type { Box } from './page-model.ts';

/**
 * What a reader saw that a person should know of or settle. `code` names the kind; reading/finding-messages.ts has the
 * sentence for each code in three languages, filled with `params`. `ask` wants an answer, `tell` is for information.
 */
export type Finding = Readonly<{
  code: string;
  kind: 'ask' | 'tell';
  params: Readonly<Record<string, string | number>>;
  page: number | null;
  lines?: readonly [number, number] | undefined;
  box?: Box | undefined;
  /** keys in the plan document it concerns */
  area?: string | undefined;
  item?: string | undefined;
  /** index into the item's cells */
  cell?: number | undefined;
}>;
