import { AppError } from '#shared/errors/app-error.ts';
import { page } from '#web/server/page.ts';
import { listChanges, mayArrange, mayWriteCells, showPlan } from '../index.ts';
import { placedItems } from '../model/placed-items.ts';

const latest = 10;

export const loader = page(async ({ deps, viewer, params }) => {
  const plan = await showPlan(deps, viewer, params['plan'] ?? '');
  const key = params['area'] ?? '';
  const area = plan.areas.find((known) => known.key === key);
  if (!area) throw new AppError('area_not_found', { area: key });
  const changes = await listChanges(deps, viewer, { planId: plan.id, areaId: area.id, limit: latest });
  const aside = (await deps.aside?.(deps, viewer, 'area', area.id)) ?? null;
  const arranges = mayArrange(viewer, plan);
  const own = placedItems([area]).filter(({ item }) =>
    mayWriteCells(
      viewer,
      plan,
      item.contacts.map(({ id }) => id),
    ),
  );
  // Who arranges the plan may move an item to any area of it.
  return { plan: arranges ? plan : { ...plan, areas: [area] }, area, changes, aside, arranges, own: own.map(({ item }) => item.key) };
});
