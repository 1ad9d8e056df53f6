import { may, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { linkOverview, type LinkOverview } from '../model/links/link-overview.ts';
import type { PlanView } from '../model/plan-view.ts';
import { aboutPlan } from '../policy.ts';
import { showPlan } from '../queries/show-plan.ts';
import { linksAtMost } from './change-links.ts';
import { findLinkedPlans } from './find-linked-plans.ts';
import { loadSectorLinks } from './load-sector-links.ts';

export type ShownLinks = Readonly<{
  plan: PlanView;
  overall: PlanView | null;
  /** the sectors' plans whose links are shown */
  sectors: readonly PlanView[];
  /** sectors of the partnership that have no plan this year */
  without: readonly string[];
  overview: LinkOverview;
  /** how many suggestions nobody has decided; who does not arrange the plan sees their number only */
  open: number;
}>;

/** As many suggestions are shown, and can be decided at once. */
const shownAtMost = linksAtMost;

const nothing: LinkOverview = { linked: [], suggested: [], dismissed: [], uncovered: [], unanchored: [] };

/** The links between the overall plan and the sectors' plans of its year, seen from one of them. Throws plan_not_found, area_not_found. */
export async function showLinkOverview(deps: Deps, viewer: Viewer, slug: string, area: string | null): Promise<ShownLinks> {
  const plan = await showPlan(deps, viewer, slug);
  if (area !== null && !plan.areas.some(({ key }) => key === area)) throw new AppError('area_not_found', { area });
  const { overall, sectors, without } = await findLinkedPlans(deps, viewer, plan);
  const own = plan.scope.kind === 'overall' ? sectors : [plan];
  if (!overall) return { plan, overall, sectors: own, without, overview: nothing, open: 0 };
  const loaded = await Promise.all(sectors.map((sector) => loadSectorLinks(deps.db, overall, sector)));
  const overview = linkOverview(overall, loaded, slug, area);
  const open = overview.suggested.length;
  const suggested = overview.suggested.slice(0, shownAtMost);
  if (own.some((sector) => may(viewer, 'plan.link', aboutPlan(sector))))
    return { plan, overall, sectors: own, without, overview: { ...overview, suggested }, open };
  return { plan, overall, sectors: own, without, overview: { ...overview, suggested: [], dismissed: [] }, open };
}
