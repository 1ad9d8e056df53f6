import { AppError } from '#shared/errors/app-error.ts';
import { page } from '#web/server/page.ts';
import { listChanges, mayArrange, showPlan } from '../index.ts';

const latest = 10;

export const loader = page(async ({ deps, viewer, params }) => {
  const plan = await showPlan(deps, viewer, params['plan'] ?? '');
  const key = params['area'] ?? '';
  const area = plan.areas.find((known) => known.key === key);
  if (!area) throw new AppError('area_not_found', { area: key });
  const changes = await listChanges(deps, viewer, { planId: plan.id, areaId: area.id, limit: latest });
  return { plan: { ...plan, areas: [area] }, area, changes, arranges: mayArrange(viewer) };
});
