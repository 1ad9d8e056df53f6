import { sql, type RawBuilder } from 'kysely';
import { may, type Viewer } from '#features/people/index.ts';

/** In SQL: whether the viewer may know of the plan whose row `alias` is, as `seesPlan` says of a whole one. */
export function seenPlan(viewer: Viewer, alias: string): RawBuilder<boolean> {
  if (may(viewer, 'plan.read-draft')) return sql<boolean>`true`;
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const isOpen = sql<boolean>`${column('opened_at')} is not null`;
  const sectors = viewer.sectorIds.filter((id) => may(viewer, 'plan.read-draft', { sectors: [id] }));
  const ofSector = sectors.length === 0 ? sql`` : sql`or ${column('sector_id')} = any(${[...sectors]}::bigint[])`;
  const { contactId } = viewer;
  const names = contactId !== null && may(viewer, 'plan.read-draft', { contacts: [contactId] });
  const ofContact = !names
    ? sql``
    : sql`or exists (select from item_contacts nc join items ni on ni.id = nc.item_id
        where ni.plan_id = ${column('id')} and nc.contact_id = ${contactId})`;
  return sql<boolean>`(${isOpen} ${ofSector} ${ofContact})`;
}
