import { sql, type RawBuilder } from 'kysely';
import type { About, Viewer } from '#features/people/index.ts';
import { seenPlan } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** An item that can be commented, and whose it is as rights see it. `address` is its comments' in here. */
export type CommentedItem = Readonly<{
  id: number;
  title: string;
  plan: string;
  planTitle: string;
  key: string;
  partnershipId: number;
  about: About;
  address: string;
}>;

type Row = Omit<CommentedItem, 'about' | 'address'> & Readonly<{ sectorId: number | null; contacts: readonly number[] }>;

/** The item of these addresses, as far as the viewer may know of it. Throws item_not_found. */
export async function commentedItem(db: Db, viewer: Viewer, plan: string, key: string): Promise<CommentedItem> {
  const found = await find(db, viewer, sql`p.slug = ${plan} and i.key = ${key}`);
  return found ?? Promise.reject(new AppError('item_not_found', { item: key }));
}

/** The item of a comment, undefined where the viewer may not know of it. */
export function itemOfComment(db: Db, viewer: Viewer, commentId: number): Promise<CommentedItem | undefined> {
  return find(db, viewer, sql`i.id = (select item_id from comments where id = ${commentId})`);
}

/** The item with this id, undefined where the viewer may not know of it. */
export function itemOfId(db: Db, viewer: Viewer, id: number): Promise<CommentedItem | undefined> {
  return find(db, viewer, sql`i.id = ${id}`);
}

async function find(db: Db, viewer: Viewer, condition: RawBuilder<unknown>): Promise<CommentedItem | undefined> {
  const { rows } = await sql<Row>`
    select i.id, i.title, i.key, p.slug as plan, p.title as "planTitle", p.partnership_id as "partnershipId", p.sector_id as "sectorId",
      array(select contact_id from item_contacts where item_id = i.id) as contacts
    from items i join plans p on p.id = i.plan_id
    where ${condition} and ${seenPlan(viewer, 'p')}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { sectorId, contacts, ...item } = row;
  return { ...item, about: { sectors: [sectorId], contacts }, address: `/planer/${item.plan}/tiltak/${item.key}/kommentarer` };
}
