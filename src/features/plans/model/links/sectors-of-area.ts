import type { AreaView, PlanView } from '../plan-view.ts';
import { linkEnds, type LinkEnd } from './link-ends.ts';
import type { SectorLinks } from './link-overview.ts';
import type { LinkKind } from './link.ts';
import { matchArea } from './match-areas.ts';

export type BesideItem = LinkEnd & Readonly<{ kind: LinkKind }>;

/** One area of the overall plan with what each sector does, column by column in the order of `sectors`. */
export type SectorsOfArea = Readonly<{
  rows: readonly Readonly<{ overall: LinkEnd; sectors: readonly (readonly BesideItem[])[] }>[];
  /** items of the sectors' matching areas that are linked to no overall item */
  unanchored: readonly (readonly LinkEnd[])[];
  /** items of the matching areas that serve another area of the overall plan */
  elsewhere: readonly (readonly LinkEnd[])[];
}>;

/** Places the sectors' items beside the overall items of the area that they are linked to. */
export function sectorsOfArea(overall: PlanView, area: AreaView, sectors: readonly Pick<SectorLinks, 'plan' | 'links'>[]): SectorsOfArea {
  const above = [...linkEnds(overall).values()];
  const inArea = above.filter((end) => end.area.key === area.key);
  const keys = new Set(above.map(({ item }) => item.key));
  const columns = sectors.map(({ plan, links }) => {
    const below = linkEnds(plan);
    const sound = links.filter((link) => below.has(link.sector) && keys.has(link.overall));
    const anchored = new Set(sound.map((link) => link.sector));
    const here = new Set(sound.filter((link) => inArea.some(({ item }) => item.key === link.overall)).map((link) => link.sector));
    const matching = new Set(plan.areas.filter((own) => matchArea(own, overall.areas)?.key === area.key).map(({ key }) => key));
    const own = [...below.values()].filter((end) => matching.has(end.area.key));
    return {
      beside: (key: string): readonly BesideItem[] =>
        sound.filter((link) => link.overall === key).flatMap((link) => withKind(below.get(link.sector), link.kind)),
      unanchored: own.filter(({ item }) => !anchored.has(item.key)),
      elsewhere: own.filter(({ item }) => anchored.has(item.key) && !here.has(item.key)),
    };
  });
  return {
    rows: inArea.map((end) => ({ overall: end, sectors: columns.map(({ beside }) => beside(end.item.key)) })),
    unanchored: columns.map(({ unanchored }) => unanchored),
    elsewhere: columns.map(({ elsewhere }) => elsewhere),
  };
}

function withKind(end: LinkEnd | undefined, kind: LinkKind): readonly BesideItem[] {
  return end ? [{ ...end, kind }] : [];
}
