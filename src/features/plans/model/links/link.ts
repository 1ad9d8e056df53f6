export const linkKinds = ['realises', 'contributes'] as const;

/** How an item of a sector's plan serves an item of the overall plan. */
export type LinkKind = (typeof linkKinds)[number];

/** What has been said of two items: linked, a suggestion somebody said no to, or null where nobody said anything. */
export type LinkState = LinkKind | 'dismissed' | null;

/** An item named from outside its plan. `sector` is null for the overall plan. */
export type LinkedItem = Readonly<{
  plan: Readonly<{ slug: string; title: string; year: number; sector: string | null }>;
  item: Readonly<{ key: string; title: string }>;
}>;

export type PlanLink = Readonly<{ kind: LinkKind; overall: LinkedItem; sector: LinkedItem }>;

/** What becomes of a wish to bring two items from what the person saw to something else; `changed`: another was first. */
export function decideLink(now: LinkState, seen: readonly LinkState[], to: LinkState): 'write' | 'same' | 'changed' {
  if (now === to) return 'same';
  return seen.includes(now) ? 'write' : 'changed';
}
