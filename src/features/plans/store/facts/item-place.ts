import { sql } from 'kysely';
import { planTables } from '../../tables.ts';
import { itemIdOf, type Fact } from './fact.ts';

/** The group an item stands in and its place there, counted from 0 among the items that are shown. */
export const itemPlaceFact: Fact<'item.place'> = {
  read: async (tx, subject) => {
    const { rows } = await sql<{ groupId: number; position: number; area: string; group: string }>`
      select groups.id as "groupId", areas.title as area, groups.title as "group", (
        select count(*)::int from items other
        left join item_removals on item_removals.item_id = other.id
        where other.group_id = items.group_id and item_removals.item_id is null
          and (other.position, other.id) < (items.position, items.id)
      ) as position
      from items join groups on groups.id = items.group_id join areas on areas.id = groups.area_id
      where items.id = ${itemIdOf(subject)}`.execute(tx);
    return rows[0] ?? null;
  },
  write: async (tx, _planId, subject, place) => {
    const itemId = itemIdOf(subject);
    const others = await planTables(tx)
      .selectFrom('items')
      .leftJoin('item_removals', 'item_removals.item_id', 'items.id')
      .select('items.id')
      .where('items.group_id', '=', place.groupId)
      .where('items.id', '<>', itemId)
      .where('item_removals.item_id', 'is', null)
      .orderBy('items.position')
      .orderBy('items.id')
      .execute();
    const order = others.map((other) => other.id).toSpliced(place.position, 0, itemId);
    await sql`
      update items set group_id = ${place.groupId}, position = placed.position
      from unnest(${order}::bigint[]) with ordinality as placed (id, position)
      where items.id = placed.id`.execute(tx);
  },
};
