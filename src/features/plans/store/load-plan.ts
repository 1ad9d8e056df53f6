import type { Viewer } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import { planTables } from '../tables.ts';
import type { CellView, ContactView, PlanView } from '../model/plan-view.ts';
import { groupBy } from '#shared/group-by.ts';

/** The whole plan for a viewer, or null where there is none at the slug. */
export async function loadPlan(db: Db, viewer: Viewer, slug: string): Promise<PlanView | null> {
  const tables = planTables(db);
  const plan = await tables
    .selectFrom('plans')
    .innerJoin('partnerships', 'partnerships.id', 'plans.partnership_id')
    .leftJoin('sectors', 'sectors.id', 'plans.sector_id')
    .selectAll('plans')
    .select([
      'partnerships.name as partnership_name',
      'partnerships.slug as partnership_slug',
      'partnerships.accent',
      'partnerships.shows_contact_names',
      'sectors.name as sector_name',
    ])
    .where('plans.slug', '=', slug)
    .executeTakeFirst();
  if (!plan) return null;
  const hidesPersons = viewer.role === 'public' && !plan.shows_contact_names;
  const [periods, statuses, adoptions, areas, visions, groups, items, cells, contacts] = await Promise.all([
    tables.selectFrom('plan_periods').select(['key', 'label', 'kind']).where('plan_id', '=', plan.id).orderBy('position').execute(),
    tables
      .selectFrom('plan_statuses')
      .select(['key', 'label', 'scale', 'color'])
      .where('plan_id', '=', plan.id)
      .orderBy('position')
      .execute(),
    tables
      .selectFrom('plan_adoptions')
      .select(['body', 'date', 'outcome', 'of_plan'])
      .where('plan_id', '=', plan.id)
      .orderBy('position')
      .execute(),
    tables
      .selectFrom('areas')
      .leftJoin('area_removals', 'area_removals.area_id', 'areas.id')
      .select(['areas.id', 'areas.key', 'areas.number', 'areas.title'])
      .where('areas.plan_id', '=', plan.id)
      .where('area_removals.area_id', 'is', null)
      .orderBy('areas.position')
      .execute(),
    tables
      .selectFrom('visions')
      .innerJoin('areas', 'areas.id', 'visions.area_id')
      .select(['visions.area_id', 'visions.text', 'visions.points'])
      .where('areas.plan_id', '=', plan.id)
      .orderBy('visions.position')
      .execute(),
    tables
      .selectFrom('groups')
      .innerJoin('areas', 'areas.id', 'groups.area_id')
      .leftJoin('group_removals', 'group_removals.group_id', 'groups.id')
      .select(['groups.id', 'groups.area_id', 'groups.title'])
      .where('areas.plan_id', '=', plan.id)
      .where('group_removals.group_id', 'is', null)
      .orderBy('groups.position')
      .execute(),
    tables
      .selectFrom('items')
      .leftJoin('item_removals', 'item_removals.item_id', 'items.id')
      .selectAll('items')
      .where('items.plan_id', '=', plan.id)
      .where('item_removals.item_id', 'is', null)
      .orderBy('items.position')
      .execute(),
    tables
      .selectFrom('cells')
      .select(['id', 'item_id', 'period_key', 'text', 'status_key', 'open', 'version', 'updated_at'])
      .where('plan_id', '=', plan.id)
      .orderBy('position')
      .execute(),
    tables
      .selectFrom('item_contacts')
      .innerJoin('items', 'items.id', 'item_contacts.item_id')
      .innerJoin('contacts', 'contacts.id', 'item_contacts.contact_id')
      .select(['item_contacts.item_id', 'contacts.id', 'contacts.kind', 'contacts.name', 'contacts.role'])
      .where('items.plan_id', '=', plan.id)
      .orderBy('item_contacts.position')
      .execute(),
  ]);

  const cellsOf = groupBy(cells, (cell) => cell.item_id);
  const contactsOf = groupBy(
    contacts.filter((contact) => !hidesPersons || contact.kind === 'unit'),
    (contact) => contact.item_id,
  );
  const itemsOf = groupBy(items, (item) => item.group_id);
  const groupsOf = groupBy(groups, (group) => group.area_id);
  const visionsOf = groupBy(visions, (vision) => vision.area_id);

  return {
    id: plan.id,
    slug: plan.slug,
    address: `/planer/${plan.slug}`,
    partnership: { id: plan.partnership_id, name: plan.partnership_name, slug: plan.partnership_slug, accent: plan.accent },
    title: plan.title,
    scope: plan.sector_name === null ? { kind: 'overall' } : { kind: 'sector', sector: plan.sector_name },
    year: plan.year,
    language: plan.language,
    edition: plan.edition_label === null && plan.edition_date === null ? null : { label: plan.edition_label, date: plan.edition_date },
    version: plan.version,
    updatedAt: plan.updated_at,
    adoptions: adoptions.map((adoption) => ({
      body: adoption.body,
      date: adoption.date,
      ...(adoption.outcome !== null && { outcome: adoption.outcome }),
      ...(adoption.of_plan !== null && { plan: adoption.of_plan }),
    })),
    periods,
    statuses: statuses.map(({ color, ...status }) => ({ ...status, ...(color !== null && { color }) })),
    areas: areas.map((area) => ({
      ...area,
      vision: (visionsOf.get(area.id) ?? []).map(({ text, points }) => ({ text, ...(points.length > 0 && { points }) })),
      groups: (groupsOf.get(area.id) ?? []).map((group) => ({
        id: group.id,
        title: group.title,
        items: (itemsOf.get(group.id) ?? []).map((item) => ({
          id: item.id,
          key: item.key,
          title: item.title,
          funding: item.funding,
          links: item.links,
          contacts: (contactsOf.get(item.id) ?? []).map(contactView),
          source: item.source,
          uncertain: item.uncertain,
          version: item.version,
          updatedAt: item.updated_at,
          cells: (cellsOf.get(item.id) ?? []).map(cellView),
        })),
      })),
    })),
  };
}

function contactView({ id, kind, name, role }: ContactView): ContactView {
  return { id, kind, name, role };
}

function cellView(row: {
  id: number;
  period_key: string | null;
  text: string;
  status_key: string | null;
  open: boolean;
  version: number;
  updated_at: string;
}): CellView {
  return {
    id: row.id,
    period: row.period_key,
    text: row.text,
    status: row.status_key,
    open: row.open,
    version: row.version,
    updatedAt: row.updated_at,
  };
}
