import type { ContactView, GroupView, ItemView, PlanView } from '../plan-view.ts';
import type { Item } from '../plan-document.ts';
import { heldAdoptions, type Edition } from './edition.ts';
import { outcomeWords } from './outcome.ts';

/** Where an edition's pages stand. */
export function editionAddress(plan: string, number: number): string {
  return `/planer/${plan}/utgaver/${number}`;
}

/**
 * An edition as the pages of a plan show one. What has no identity in a document is numbered in its order; nothing in
 * it can be written, so the versions say nothing.
 */
export function editionView(edition: Edition, isUnit: (name: string) => boolean): PlanView {
  const { document, frozenAt } = edition;
  let id = 0;
  const contactView = (contact: NonNullable<Item['contacts']>[number]): ContactView => ({
    id: (id += 1),
    kind: isUnit(contact.name) ? 'unit' : 'person',
    name: contact.name,
    role: contact.role ?? null,
  });
  const itemView = (item: Item): ItemView => ({
    id: (id += 1),
    key: item.key,
    title: item.title,
    funding: item.funding ?? null,
    links: item.links ?? [],
    contacts: (item.contacts ?? []).map(contactView),
    source: item.source ?? null,
    uncertain: item.uncertain ?? [],
    version: 0,
    updatedAt: frozenAt,
    cells: item.cells.map((cell) => ({ ...cell, id: (id += 1), open: cell.open ?? false, version: 0, updatedAt: frozenAt })),
  });
  const groupView = (group: Readonly<{ title: string; items: readonly Item[] }>): GroupView => ({
    id: (id += 1),
    title: group.title,
    items: group.items.map(itemView),
  });
  return {
    id: edition.plan.id,
    slug: edition.plan.slug,
    address: editionAddress(edition.plan.slug, edition.number),
    partnership: { ...edition.partnership, name: document.partnership },
    title: document.title,
    scope: document.scope,
    sectorId: null,
    openedAt: frozenAt,
    year: document.year,
    language: document.language,
    edition: document.edition ? { label: document.edition.label ?? null, date: document.edition.date ?? null } : null,
    version: edition.number,
    updatedAt: frozenAt,
    adoptions: [...(document.adoptions ?? []), ...heldAdoptions(edition, (outcome) => outcomeWords[outcome][document.language])],
    periods: document.periods,
    statuses: document.statuses,
    areas: document.areas.map((area) => ({
      id: (id += 1),
      key: area.key,
      number: area.number ?? null,
      title: area.title,
      vision: area.vision,
      groups: area.groups.map(groupView),
    })),
  };
}
