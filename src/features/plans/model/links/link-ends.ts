import { placedItems } from '../placed-items.ts';
import type { PlanView } from '../plan-view.ts';
import { latestStatus, type LatestStatus } from './latest-status.ts';

/** An item as the pages of links show it: where it stands, and how far it has come. */
export type LinkEnd = Readonly<{
  plan: Readonly<{ slug: string; title: string; language: 'nb' | 'nn' | 'en'; sector: string | null }>;
  area: Readonly<{ key: string; title: string }>;
  item: Readonly<{ key: string; title: string }>;
  latest: LatestStatus;
}>;

/** Every item of a plan by its key, in the plan's order. */
export function linkEnds(plan: PlanView): ReadonlyMap<string, LinkEnd> {
  const { slug, title, language, scope } = plan;
  const named = { slug, title, language, sector: scope.kind === 'sector' ? scope.sector : null };
  return new Map(
    placedItems(plan.areas).map(({ area, item }) => [
      item.key,
      {
        plan: named,
        area: { key: area.key, title: area.title },
        item: { key: item.key, title: item.title },
        latest: latestStatus(plan, item),
      },
    ]),
  );
}
