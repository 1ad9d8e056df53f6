import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { matchArea } from '../model/links/match-areas.ts';
import { sectorsOfArea, type SectorsOfArea } from '../model/links/sectors-of-area.ts';
import type { AreaView, PlanView } from '../model/plan-view.ts';
import { showPlan } from '../queries/show-plan.ts';
import { findLinkedPlans } from './find-linked-plans.ts';
import { loadSectorLinks } from './load-sector-links.ts';

export type ShownSectors = SectorsOfArea &
  Readonly<{ overall: PlanView; area: AreaView; sectors: readonly PlanView[]; without: readonly string[] }>;

/**
 * One area of the overall plan with the sectors' plans beside it; from a sector's plan, the area that its own is about.
 * Throws plan_not_found, and area_not_found also where no overall plan has the area.
 */
export async function showSectorsOfArea(deps: Deps, viewer: Viewer, slug: string, key: string): Promise<ShownSectors> {
  const plan = await showPlan(deps, viewer, slug);
  const asked = plan.areas.find((area) => area.key === key);
  const { overall, sectors, without } = await findLinkedPlans(deps, viewer, plan);
  const area = asked && overall && (overall === plan ? asked : matchArea(asked, overall.areas));
  if (!overall || !area) throw new AppError('area_not_found', { area: key });
  const loaded = await Promise.all(sectors.map((sector) => loadSectorLinks(deps.db, overall, sector)));
  return { ...sectorsOfArea(overall, area, loaded), overall, area, sectors, without };
}
