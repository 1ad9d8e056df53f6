import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { PlanView } from '../model/plan-view.ts';
import { statusAges, type StatusAge } from '../model/status-age.ts';
import { readSayings } from './read-sayings.ts';

/** How old the status of each item of a plan is on the day `today`, by the item's key. */
export async function showStatusAges(
  deps: Deps,
  _viewer: Viewer,
  plan: Pick<PlanView, 'id' | 'areas' | 'periods'>,
  today = osloToday(),
): Promise<Readonly<Record<string, StatusAge>>> {
  return statusAges(plan, await readSayings(deps.db, plan.id), today);
}
