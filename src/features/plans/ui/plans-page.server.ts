import { may } from '#features/people/index.ts';
import { page } from '#web/server/page.ts';
import { listPlans } from '../index.ts';

export const loader = page(async ({ deps, viewer, url }) => {
  const plans = await listPlans(deps, viewer);
  return { plans, sector: url.searchParams.get('sektor'), mayReadIn: may(viewer, 'reading.do') };
});
