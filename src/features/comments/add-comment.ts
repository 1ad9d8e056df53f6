import { z } from 'zod';
import { unsubscribeAddresses, viewerOfContact, writeMentionMails } from '#features/notices/index.ts';
import { demand, demandSomewhere, type Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { actorWords } from '#shared/actor-words.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { longestComment, mostMentions } from './model/comment.ts';
import { mentionedIn } from './model/mentioned.ts';
import { listMentionable } from './queries/list-mentionable.ts';
import { commentedItem, itemOfId } from './store/commented-item.ts';
import { commentTables } from './tables.ts';

const rowId = z.int().positive();

const addCommentInput = z.object({
  plan: z.string().max(200),
  item: z.string().max(200),
  text: z.string().max(longestComment),
  /** contacts beside those whom the text names with @ */
  mentions: z.array(rowId).max(mostMentions).optional(),
});

/**
 * Says something of an item, and tells those who are mentioned. Throws forbidden, item_not_found, invalid_input,
 * identity_number, comment_mentions_too_many.
 */
export async function addComment(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(addCommentInput, raw);
  demandSomewhere(actor, 'comment.write');
  const text = cleanText(input.text);
  if (text === '') throw new AppError('invalid_input', { detail: 'text' });
  const item = await commentedItem(deps.db, actor, input.plan, input.item);
  demand(actor, 'comment.write', item.about);
  const mentions = await mentionsOf(deps.db, item.partnershipId, text, input.mentions ?? []);
  const unsubscribe = await unsubscribeAddresses(deps.db, mentions, 'mentions');
  return inTransaction(deps.db, async (tx) => {
    const { id } = await commentTables(tx)
      .insertInto('comments')
      .values({
        partnership_id: item.partnershipId,
        item_id: item.id,
        body: text,
        contact_id: actor.contactId,
        account_id: actor.accountId,
        actor_role: actor.role,
        actor_name: actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeMentions(tx, id, item.partnershipId, mentions);
    const others = mentions.filter((contactId) => contactId !== actor.contactId);
    const told = await whoMayKnow(tx, item.id, others);
    const from = actor.name ?? actorWords[actor.role].nb;
    const { partnershipId, title, address } = item;
    const about = `${address}#k${id}`;
    const base = deps.address ?? null;
    await writeMentionMails(tx, { commentId: id, partnershipId, contactIds: told, from, item: title, text, about, base }, unsubscribe);
    await recordAudit(tx, {
      partnershipId,
      actor,
      deed: 'comment.added',
      subject: address,
      detail: { comment: id, mentions: mentions.length },
    });
    return { id };
  });
}

/** Those whom the text names and those who were chosen, of this partnership alone. */
export async function mentionsOf(db: Db, partnershipId: number, text: string, chosen: readonly number[]): Promise<readonly number[]> {
  const people = await listMentionable(db, partnershipId);
  const known = new Set(people.map(({ id }) => id));
  const mentions = [...new Set([...chosen.filter((id) => known.has(id)), ...mentionedIn(text, people)])];
  if (mentions.length > mostMentions) throw new AppError('comment_mentions_too_many');
  return mentions;
}

/** Those of these contacts who may know of the item: of a draft not everybody may. */
async function whoMayKnow(tx: Db, itemId: number, contactIds: readonly number[]): Promise<readonly number[]> {
  const told: number[] = [];
  for (const contactId of contactIds) {
    const viewer = await viewerOfContact(tx, contactId);
    if (viewer && (await itemOfId(tx, viewer, itemId))) told.push(contactId);
  }
  return told;
}

export async function writeMentions(tx: Db, id: number, partnershipId: number, contactIds: readonly number[]): Promise<void> {
  if (contactIds.length === 0) return;
  await commentTables(tx)
    .insertInto('comment_mentions')
    .values(contactIds.map((contact_id) => ({ comment_id: id, partnership_id: partnershipId, contact_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
