import type { PlacedItem } from '../model/placed-items.ts';
import type { ItemAnswer } from './schemas/item.ts';

/** An item as programs get it, of what the view shows its viewer. */
export function answerItem(plan: string, { area, group, item }: PlacedItem): ItemAnswer {
  return {
    key: item.key,
    url: itemUrl(plan, item.key),
    area: area.key,
    group: group.id,
    title: item.title,
    funding: item.funding,
    links: [...item.links],
    contacts: [...item.contacts],
    uncertain: [...item.uncertain],
    version: item.version,
    updatedAt: item.updatedAt,
    cells: [...item.cells],
  };
}

export function itemUrl(plan: string, key: string): string {
  return `/api/v1/plans/${encodeURIComponent(plan)}/items/${encodeURIComponent(key)}`;
}
