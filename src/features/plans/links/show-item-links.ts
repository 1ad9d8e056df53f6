import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { linkEnds, type LinkEnd } from '../model/links/link-ends.ts';
import type { LinkKind } from '../model/links/link.ts';
import type { Scope } from '../model/plan-document.ts';
import { showPlan } from '../queries/show-plan.ts';
import { listPlanLinks } from './list-plan-links.ts';

/** An item at the other end of a link, as its own plan has it. */
export type ItemLink = Readonly<{ kind: LinkKind; other: LinkEnd }>;

/** What an item is linked to in other plans, with how far that has come. */
export async function showItemLinks(
  deps: Deps,
  viewer: Viewer,
  plan: Readonly<{ slug: string; scope: Scope }>,
  key: string,
): Promise<readonly ItemLink[]> {
  const isOverall = plan.scope.kind === 'overall';
  const own = (await listPlanLinks(deps, viewer, plan.slug)).filter((link) => (isOverall ? link.overall : link.sector).item.key === key);
  const links = await Promise.all(
    own.map(async (link) => {
      const { plan: named, item } = isOverall ? link.sector : link.overall;
      const other = linkEnds(await showPlan(deps, viewer, named.slug)).get(item.key);
      return other ? [{ kind: link.kind, other }] : [];
    }),
  );
  return links.flat();
}
