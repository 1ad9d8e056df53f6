import { page } from '#web/server/page.ts';
import { listPlanNames, searchPlans } from '../index.ts';

const hitsAtMost = 50;

export const loader = page(async ({ deps, viewer, url }) => {
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const plan = url.searchParams.get('plan') || undefined;
  const [plans, found] = await Promise.all([listPlanNames(deps, viewer), searchPlans(deps, viewer, { text, plan, limit: hitsAtMost })]);
  return { text, plan: plan ?? null, plans, ...found };
});
