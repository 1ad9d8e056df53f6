import { sql } from 'kysely';
import { isoTime } from '#platform/db/column-types.ts';
import type { Db } from '#platform/db/db.ts';
import type { Adoption, Period, Source, Status, Uncertain, Vision } from '../model/plan-document.ts';
import type { CellView, ContactView } from '../model/plan-view.ts';

/** The plan's own row, with what belongs to it as a whole. */
export type HeadRow = Readonly<{
  id: number;
  slug: string;
  title: string;
  year: number;
  language: 'nb' | 'nn' | 'en';
  edition_label: string | null;
  edition_date: string | null;
  version: number;
  updated_at: string;
  partnership_id: number;
  partnership_name: string;
  partnership_slug: string;
  accent: string;
  shows_contact_names: boolean;
  sector_name: string | null;
  sector_id: number | null;
  opened_at: string | null;
  periods: readonly Period[];
  statuses: readonly (Omit<Status, 'color'> & Readonly<{ color: string | null }>)[];
  adoptions: readonly (Omit<Adoption, 'outcome' | 'plan'> & Readonly<{ outcome: string | null; of_plan: Adoption['plan'] | null }>)[];
  areas: readonly AreaRow[];
}>;

export type AreaRow = Readonly<{
  id: number;
  key: string;
  number: number | null;
  title: string;
  visions: readonly Required<Vision>[];
  groups: readonly Readonly<{ id: number; title: string }>[];
}>;

export type ItemRow = Readonly<{
  id: number;
  group_id: number;
  key: string;
  title: string;
  funding: string | null;
  links: readonly string[];
  source: Source | null;
  uncertain: readonly Uncertain[];
  version: number;
  updated_at: string;
  cells: readonly CellView[];
  contacts: readonly ContactView[];
}>;

/** The plan at the slug, or undefined: with its areas in order, their target pictures and headings, without what is taken out. */
export async function readHead(db: Db, slug: string): Promise<HeadRow | undefined> {
  const { rows } = await sql<HeadRow>`
    select plans.id, plans.slug, plans.title, plans.year, plans.language, edition_label, edition_date, plans.version,
      plans.updated_at, plans.partnership_id, partnerships.name as partnership_name, partnerships.slug as partnership_slug,
      accent, shows_contact_names, sectors.name as sector_name, plans.sector_id, plans.opened_at,
      (select coalesce(json_agg(json_build_object('key', key, 'label', label, 'kind', kind) order by position), '[]')
        from plan_periods where plan_id = plans.id) as periods,
      (select coalesce(json_agg(json_build_object('key', key, 'label', label, 'scale', scale, 'color', color) order by position), '[]')
        from plan_statuses where plan_id = plans.id) as statuses,
      (select coalesce(json_agg(json_build_object('body', body, 'date', date, 'outcome', outcome, 'of_plan', of_plan) order by position), '[]')
        from plan_adoptions where plan_id = plans.id) as adoptions,
      (select coalesce(json_agg(json_build_object(
          'id', areas.id, 'key', areas.key, 'number', areas.number, 'title', areas.title,
          'visions', (select coalesce(json_agg(json_build_object('text', text, 'points', points) order by position), '[]')
            from visions where area_id = areas.id),
          'groups', (select coalesce(json_agg(json_build_object('id', groups.id, 'title', groups.title) order by position), '[]')
            from groups left join group_removals on group_id = groups.id
            where groups.area_id = areas.id and group_id is null)) order by areas.position), '[]')
        from areas left join area_removals on area_removals.area_id = areas.id
        where areas.plan_id = plans.id and area_removals.area_id is null) as areas
    from plans
    join partnerships on partnerships.id = plans.partnership_id
    left join sectors on sectors.id = plans.sector_id
    where plans.slug = ${slug}`.execute(db);
  return rows[0];
}

type Timed = Readonly<{ updatedAt: string }>;

/** The items of the plan at the slug in order, with cells and contacts, without what is taken out. Many small questions would cost more than their rows. */
export async function readItems(db: Db, slug: string): Promise<readonly ItemRow[]> {
  const plan = sql`(select id from plans where slug = ${slug})`;
  const { rows } = await sql<ItemRow>`
    select items.id, group_id, key, title, funding, links, source, uncertain, version, updated_at,
      coalesce(its_cells.cells, '[]') as cells, coalesce(its_contacts.contacts, '[]') as contacts
    from items
    left join item_removals on item_removals.item_id = items.id
    left join (
      select item_id, json_agg(json_build_object('id', id, 'period', period_key, 'text', text, 'status', status_key,
        'open', open, 'version', version, 'updatedAt', updated_at::text) order by position) as cells
      from cells where plan_id = ${plan} group by item_id
    ) its_cells on its_cells.item_id = items.id
    left join (
      select item_id, json_agg(json_build_object('id', contacts.id, 'kind', kind, 'name', name, 'role', role)
        order by item_contacts.position) as contacts
      from item_contacts
      join items named on named.id = item_contacts.item_id
      join contacts on contacts.id = item_contacts.contact_id
      where named.plan_id = ${plan} group by item_id
    ) its_contacts on its_contacts.item_id = items.id
    where items.plan_id = ${plan} and item_removals.item_id is null
    order by items.position`.execute(db);
  return rows.map((row) => ({ ...row, cells: row.cells.map(inIsoTime) }));
}

function inIsoTime<T extends Timed>(row: T): T {
  return { ...row, updatedAt: isoTime(row.updatedAt) };
}
