import { sql } from 'kysely';
import type { Viewer } from '#features/people/index.ts';
import type { Deps, ItemAssignment } from '#platform/deps.ts';
import { openAssignment } from './sql-parts.ts';

/** Which assignments the items of a plan are linked to, the newest last; those that the viewer may not read are left out. */
export async function assignedItemsOfPlan(deps: Deps, viewer: Viewer, planId: number): Promise<readonly ItemAssignment[]> {
  const { rows } = await sql<Readonly<{ id: number; item: string; name: string; shortName: string | null }>>`
    select a.id, items.key as item, f.name, f.short_name as "shortName"
    from assignments a
    join assignment_items on assignment_items.assignment_id = a.id
    join items on items.id = assignment_items.item_id
    join fora f on f.id = a.from_forum_id
    where items.plan_id = ${planId} and a.kind = 'assignment' ${openAssignment(viewer)}
    order by a.id`.execute(deps.db);
  return rows.map(({ id, item, name, shortName }) => ({
    item,
    from: shortName === null ? [name] : [shortName, name],
    address: `/oppdrag/${id}`,
  }));
}
