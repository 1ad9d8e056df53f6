import { sql } from 'kysely';
import { findForum, type ForumRow } from '#features/fora/index.ts';
import { findItemReference, type ItemReference } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Called } from './changes-of.ts';

type Kind = 'contacts' | 'organisations' | 'parties';

/** The name of a person, organisation or party of the partnership, as history keeps it; null for none. Throws elsewhere_in_steering. */
export async function ownName(tx: Db, partnershipId: number, kind: Kind, id: number | null | undefined): Promise<string | null> {
  if (id === null || id === undefined) return null;
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(kind)} where id = ${id} and partnership_id = ${partnershipId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new AppError('elsewhere_in_steering', { what: `${kind} ${id}` });
  return row.name;
}

/** What history calls one that is changed for another. Throws elsewhere_in_steering for either. */
export async function ownNames(tx: Db, partnershipId: number, kind: Kind, was: number | null, is: number | null): Promise<Called> {
  return { was: await ownName(tx, partnershipId, kind, was), is: await ownName(tx, partnershipId, kind, is) };
}

/** The forum, which must be of the partnership. Throws forum_not_found, elsewhere_in_steering. */
export async function ownForum(tx: Db, partnershipId: number, slug: string): Promise<ForumRow> {
  const forum = await findForum(tx, slug);
  if (forum.partnershipId !== partnershipId) throw new AppError('elsewhere_in_steering', { what: slug });
  return forum;
}

/** Items of the partnership's plans, each once. Throws item_not_found, elsewhere_in_steering. */
export async function ownItems(
  tx: Db,
  partnershipId: number,
  addresses: readonly Readonly<{ plan: string; item: string }>[],
): Promise<readonly ItemReference[]> {
  const found = new Map<number, ItemReference>();
  for (const { plan, item } of addresses) {
    const reference = await findItemReference(tx, plan, item);
    if (reference.partnershipId !== partnershipId) throw new AppError('elsewhere_in_steering', { what: item });
    found.set(reference.id, reference);
  }
  return [...found.values()];
}

/** The forum's name as history keeps it. */
export async function forumName(tx: Db, id: number): Promise<string> {
  const { rows } = await sql<{ name: string }>`select coalesce(short_name, name) as name from fora where id = ${id}`.execute(tx);
  return rows[0]?.name ?? '';
}
