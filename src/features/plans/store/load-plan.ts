import { may, type Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Adoption } from '../model/plan-document.ts';
import type { AreaView, ItemView, PlanView } from '../model/plan-view.ts';
import { readHead, readItems, type AreaRow, type HeadRow, type ItemRow } from './read-plan-rows.ts';

/** The whole plan for a viewer, also a draft; null where there is none at the slug. */
export async function loadPlan(db: Db, viewer: Viewer, slug: string): Promise<PlanView | null> {
  const [plan, items] = await Promise.all([readHead(db, slug), readItems(db, slug)]);
  if (!plan) return null;
  const hidesPersons = !plan.shows_contact_names && !may(viewer, 'names.read');
  const itemsOf = groupBy(items, (item) => item.group_id);
  return {
    id: plan.id,
    slug: plan.slug,
    address: `/planer/${plan.slug}`,
    partnership: { id: plan.partnership_id, name: plan.partnership_name, slug: plan.partnership_slug, accent: plan.accent },
    title: plan.title,
    scope: plan.sector_name === null ? { kind: 'overall' } : { kind: 'sector', sector: plan.sector_name },
    sectorId: plan.sector_id,
    openedAt: plan.opened_at,
    year: plan.year,
    language: plan.language,
    edition: plan.edition_label === null && plan.edition_date === null ? null : { label: plan.edition_label, date: plan.edition_date },
    version: plan.version,
    updatedAt: plan.updated_at,
    adoptions: plan.adoptions.map(adoptionOf),
    periods: plan.periods,
    statuses: plan.statuses.map(({ color, ...status }) => ({ ...status, ...(color !== null && { color }) })),
    areas: plan.areas.map((area) => areaView(area, itemsOf, hidesPersons)),
  };
}

function adoptionOf({ body, date, outcome, of_plan }: HeadRow['adoptions'][number]): Adoption {
  return { body, date, ...(outcome !== null && { outcome }), ...(of_plan && { plan: of_plan }) };
}

function areaView(area: AreaRow, itemsOf: ReadonlyMap<number, readonly ItemRow[]>, hidesPersons: boolean): AreaView {
  const { id, key, number, title, visions, groups } = area;
  return {
    id,
    key,
    number,
    title,
    vision: visions.map(({ text, points = [] }) => ({ text, ...(points.length > 0 && { points }) })),
    groups: groups.map((group) => ({ ...group, items: (itemsOf.get(group.id) ?? []).map((item) => itemView(item, hidesPersons)) })),
  };
}

function itemView(row: ItemRow, hidesPersons: boolean): ItemView {
  const { id, key, title, funding, links, contacts, source, uncertain, version, updated_at, cells } = row;
  const shown = hidesPersons ? contacts.filter((contact) => contact.kind === 'unit') : contacts;
  return { id, key, title, funding, links, contacts: shown, source, uncertain, version, updatedAt: updated_at, cells };
}
