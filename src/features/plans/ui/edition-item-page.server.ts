import { AppError } from '#shared/errors/app-error.ts';
import { page } from '#web/server/page.ts';
import { showPlan } from '../index.ts';
import { editionOfAddress } from './edition-of-address.server.ts';
import { placedItems } from '../model/placed-items.ts';

export const loader = page(async (args) => {
  const { plan, edition, links } = await editionOfAddress(args);
  const key = args.params['item'] ?? '';
  const all = placedItems(plan.areas);
  const at = all.findIndex((placed) => placed.item.key === key);
  const found = all[at];
  if (!found) throw new AppError('item_not_found', { item: key });
  const living = await showPlan(args.deps, args.viewer, edition.plan);
  const name = (placed: (typeof all)[number] | undefined) => placed && { key: placed.item.key, title: placed.item.title };
  const { areas: _areas, ...rest } = plan;
  return {
    plan: rest,
    edition,
    area: { key: found.area.key, title: found.area.title },
    group: found.group.title,
    item: found.item,
    previous: name(all[at - 1]) ?? null,
    next: name(all[at + 1]) ?? null,
    isLiving: placedItems(living.areas).some(({ item }) => item.key === key),
    links: links.filter(({ overall, sector }) => [overall, sector].some((end) => end.plan.slug === edition.plan && end.item.key === key)),
  };
});
