import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { PlanView } from '../model/plan-view.ts';
import { statusAges, type ShownAge } from '../model/status-age.ts';
import { readSayings } from './read-sayings.ts';

export type ShownAges = Readonly<Record<string, ShownAge>>;

/** How old the status of each item of a plan is on the day `today`, by the item's key. */
export async function showStatusAges(
  deps: Deps,
  viewer: Viewer,
  plan: Pick<PlanView, 'id' | 'areas' | 'periods'>,
  today = osloToday(),
): Promise<ShownAges> {
  const [sayings, ...found] = await Promise.all([
    readSayings(deps.db, plan.id),
    ...(deps.unansweredItems ?? []).map((source) => source(deps, viewer, plan.id)),
  ]);
  const unanswered = new Map(found.flat().map(({ item, ...round }) => [item, round]));
  const ages = Object.entries(statusAges(plan, sayings, today)).map(([item, age]): readonly [string, ShownAge] => {
    const round = unanswered.get(item);
    return [item, { ...age, unanswered: round && (age.saidOn === null || age.saidOn < round.closedOn) ? round : null }];
  });
  return Object.fromEntries(ages);
}
