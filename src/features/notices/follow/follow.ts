import { sql } from 'kysely';
import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { followKinds, type FollowKind } from '../model/notice.ts';
import { ownContact } from '../own-contact.ts';
import { followedRows } from '../queries/followed-rows.ts';
import { noticeTables } from '../tables.ts';

const followInput = z.object({ kind: z.enum(followKinds), id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

const mostFollowed = 500;

const columns = { item: 'item_id', area: 'area_id', forum: 'forum_id' } as const satisfies Record<FollowKind, string>;

/**
 * Follows an item, an area of a plan, or a forum; again changes nothing. Throws notice_needs_contact, forbidden,
 * follow_not_found, follows_too_many.
 */
export async function follow(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { kind, id } = parseInput(followInput, raw);
  await inTransaction(deps.db, async (tx) => {
    const contact = await ownContact(tx, actor);
    await sql`select from contacts where id = ${contact.id} for update`.execute(tx);
    const [found] = await followedRows(tx, actor, kind, sql`t.id = ${id} and partnership_id = ${contact.partnershipId}`);
    if (!found) throw new AppError('follow_not_found');
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from follows where contact_id = ${contact.id}`.execute(tx);
    if ((rows[0]?.n ?? 0) >= mostFollowed) throw new AppError('follows_too_many');
    await noticeTables(tx)
      .insertInto('follows')
      .values({
        partnership_id: contact.partnershipId,
        contact_id: contact.id,
        item_id: null,
        area_id: null,
        forum_id: null,
        [columns[kind]]: id,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Follows it no more. Throws notice_needs_contact, forbidden. */
export async function unfollow(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { kind, id } = parseInput(followInput, raw);
  const contact = await ownContact(deps.db, actor);
  await noticeTables(deps.db).deleteFrom('follows').where('contact_id', '=', contact.id).where(columns[kind], '=', id).execute();
}
