import { sql } from 'kysely';
import type { Db } from '#platform/db/db.ts';
import type { Mentionable } from '../model/mentioned.ts';

/** enough for a list that a person looks through; everybody can be named in the text */
const most = 200;

/** Those whom a comment on an item is likely to mention: the contacts of its plan first, then others, by name. */
export async function listSuggested(db: Db, itemId: number): Promise<readonly Mentionable[]> {
  const { rows } = await sql<Mentionable>`
    select w.id, w.name from contacts w
    join items i on i.id = ${itemId} join plans p on p.id = i.plan_id and p.partnership_id = w.partnership_id
    where w.kind = 'person'
    order by exists (select from item_contacts n join items o on o.id = n.item_id where n.contact_id = w.id and o.plan_id = p.id) desc,
      w.name, w.id
    limit ${most}`.execute(db);
  return rows;
}
