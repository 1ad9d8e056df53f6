import { z } from 'zod';
import { demandSomewhere, may, type Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { editableMinutes, longestComment } from './model/comment.ts';
import { itemOfComment } from './store/commented-item.ts';
import { isOwn } from './store/own-comment.ts';
import { commentTables } from './tables.ts';

const rowId = z.int().positive();
const editInput = z.object({ comment: rowId, version: z.int().positive(), text: z.string().max(longestComment) });
const removeInput = z.object({ comment: rowId });

/**
 * Changes what one has written, within the hour; nobody is told of it again. Throws forbidden, comment_not_found,
 * comment_not_yours, comment_changed, comment_too_old, identity_number.
 */
export async function editComment(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number; version: number }>> {
  const { comment: id, version, text: written } = parseInput(editInput, raw);
  demandSomewhere(actor, 'comment.write');
  const text = cleanText(written);
  if (text === '') throw new AppError('invalid_input', { detail: 'text' });
  return inTransaction(deps.db, async (tx) => {
    const row = await lock(tx, actor, id);
    if (!isOwn(actor, row)) throw new AppError('comment_not_yours');
    if (row.removed_at !== null || row.version !== version) throw new AppError('comment_changed');
    if (Date.parse(row.at) < Date.now() - editableMinutes * 60_000) throw new AppError('comment_too_old');
    await commentTables(tx)
      .updateTable('comments')
      .set({ body: text, version: version + 1, edited_at: new Date() })
      .where('id', '=', id)
      .execute();
    await recordAudit(tx, {
      partnershipId: row.partnership_id,
      actor,
      deed: 'comment.edited',
      subject: row.address,
      detail: { comment: id },
    });
    return { id, version: version + 1 };
  });
}

/** Takes away what a comment says, one's own or, for the secretariat, anybody's; that it was there stays. Throws forbidden, comment_not_found, comment_not_yours. */
export async function removeComment(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { comment: id } = parseInput(removeInput, raw);
  demandSomewhere(actor, 'comment.write');
  await inTransaction(deps.db, async (tx) => {
    const row = await lock(tx, actor, id);
    if (!isOwn(actor, row) && !may(actor, 'comment.remove')) throw new AppError('comment_not_yours');
    if (row.removed_at !== null) return;
    await commentTables(tx)
      .updateTable('comments')
      .set({ body: null, version: row.version + 1, removed_at: new Date(), removed_by_role: actor.role })
      .where('id', '=', id)
      .execute();
    await recordAudit(tx, {
      partnershipId: row.partnership_id,
      actor,
      deed: 'comment.removed',
      subject: row.address,
      detail: { comment: id },
    });
  });
}

async function lock(tx: Db, actor: Actor, id: number) {
  const row = await commentTables(tx).selectFrom('comments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  const item = row && (await itemOfComment(tx, actor, id));
  if (!item) throw new AppError('comment_not_found');
  return { ...row, address: item.address };
}
