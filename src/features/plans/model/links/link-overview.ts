import type { PlanView } from '../plan-view.ts';
import { linkEnds, type LinkEnd } from './link-ends.ts';
import type { LinkKind } from './link.ts';
import { matchArea } from './match-areas.ts';
import type { LinkReason, Suggestion } from './suggestion.ts';

/** What is said of items of one sector's plan and the overall plan, by their keys. */
export type SectorLinks = Readonly<{
  plan: PlanView;
  links: readonly Readonly<{ sector: string; overall: string; kind: LinkKind }>[];
  dismissed: readonly Readonly<{ sector: string; overall: string }>[];
  suggestions: readonly Suggestion[];
}>;

export type LinkRow = Readonly<{ kind: LinkKind; sector: LinkEnd; overall: LinkEnd }>;
export type SuggestionRow = LinkRow & Readonly<{ score: number; reasons: readonly LinkReason[] }>;

/** What the page of links shows. The gaps count confirmed links only. */
export type LinkOverview = Readonly<{
  linked: readonly LinkRow[];
  suggested: readonly SuggestionRow[];
  dismissed: readonly Readonly<{ sector: LinkEnd; overall: LinkEnd }>[];
  /** items of the overall plan that no sector works on */
  uncovered: readonly LinkEnd[];
  /** items of the sectors' plans that serve no item of the overall plan */
  unanchored: readonly LinkEnd[];
}>;

/**
 * The links of the overall plan and the plans of `sectors`. `shown` is the slug of the plan whose page it is: a sector's
 * page shows its own links, but an overall item is uncovered only where no sector at all works on it. `area` is a key of
 * the shown plan; the other plan's areas follow by their titles.
 */
export function linkOverview(overall: PlanView, sectors: readonly SectorLinks[], shown: string, area: string | null): LinkOverview {
  const above = linkEnds(overall);
  const own = sectors.filter(({ plan }) => shown === overall.slug || plan.slug === shown);
  const wanted = areasWanted(overall, own, shown, area);
  const isShown = (end: LinkEnd): boolean => wanted === null || wanted.has(`${end.plan.slug} ${end.area.key}`);

  const served = new Set(
    sectors.flatMap(({ plan, links }) => withEnds(above, linkEnds(plan), links).map(({ overall: end }) => end.item.key)),
  );
  const rows = own.map((of) => {
    const below = linkEnds(of.plan);
    const said = new Set([...of.links, ...of.dismissed].map(pairKey));
    const linked = withEnds(above, below, of.links);
    const anchored = new Set(linked.map(({ sector }) => sector.item.key));
    return {
      linked,
      suggested: withEnds(
        above,
        below,
        of.suggestions.filter((suggestion) => !said.has(pairKey(suggestion))),
      ),
      dismissed: withEnds(above, below, of.dismissed),
      unanchored: [...below.values()].filter(({ item }) => !anchored.has(item.key)),
    };
  });
  const pairShown = (row: Readonly<{ sector: LinkEnd; overall: LinkEnd }>): boolean =>
    isShown(shown === overall.slug ? row.overall : row.sector);
  return {
    linked: rows.flatMap(({ linked }) => linked).filter(pairShown),
    suggested: rows
      .flatMap(({ suggested }) => suggested)
      .filter(pairShown)
      .toSorted((one, other) => other.score - one.score),
    dismissed: rows.flatMap(({ dismissed }) => dismissed).filter(pairShown),
    uncovered: [...above.values()].filter((end) => !served.has(end.item.key) && isShown(end)),
    unanchored: rows.flatMap(({ unanchored }) => unanchored).filter(isShown),
  };
}

function pairKey({ sector, overall }: Readonly<{ sector: string; overall: string }>): string {
  return `${sector} ${overall}`;
}

/** The pairs whose items both stand in their plans. */
function withEnds<P extends Readonly<{ sector: string; overall: string }>>(
  above: ReadonlyMap<string, LinkEnd>,
  below: ReadonlyMap<string, LinkEnd>,
  pairs: readonly P[],
): readonly (Omit<P, 'sector' | 'overall'> & Readonly<{ sector: LinkEnd; overall: LinkEnd }>)[] {
  return pairs.flatMap((pair) => {
    const sector = below.get(pair.sector);
    const overall = above.get(pair.overall);
    return sector && overall ? [{ ...pair, sector, overall }] : [];
  });
}

/** `slug areaKey` of what the area's filter lets through; null where there is no filter. */
function areasWanted(overall: PlanView, own: readonly SectorLinks[], shown: string, area: string | null): ReadonlySet<string> | null {
  if (area === null) return null;
  const wanted = new Set([`${shown} ${area}`]);
  for (const { plan } of own) {
    for (const below of plan.areas) {
      const above = matchArea(below, overall.areas);
      if (shown === overall.slug && above?.key === area) wanted.add(`${plan.slug} ${below.key}`);
      if (shown === plan.slug && below.key === area && above) wanted.add(`${overall.slug} ${above.key}`);
    }
  }
  return wanted;
}
