import type { LinkKind } from './link.ts';

/** Why two items may belong together; the words are the plans' own. */
export type LinkReason =
  | Readonly<{ why: 'same-title' }>
  /** the sector's heading over the item repeats the overall item */
  | Readonly<{ why: 'heading' }>
  | Readonly<{ why: 'same-area' }>
  | Readonly<{ why: 'name' | 'words' | 'commission' | 'mentions-area'; words: readonly string[] }>;

/** A link that a person may want: `sector` and `overall` are keys of items, `score` is from 0 to 1. */
export type Suggestion = Readonly<{ sector: string; overall: string; kind: LinkKind; score: number; reasons: readonly LinkReason[] }>;
