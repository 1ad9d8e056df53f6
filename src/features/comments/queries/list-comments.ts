import { sql } from 'kysely';
import { demand, findShownPersons, may, type Viewer } from '#features/people/index.ts';
import type { Deps, PageAside } from '#platform/deps.ts';
import type { ActorRole } from '#shared/actor.ts';
import { editableMinutes, type CommentView } from '../model/comment.ts';
import { itemOfId } from '../store/commented-item.ts';
import { isOwn } from '../store/own-comment.ts';

export type CommentsOf = Readonly<{ itemId: number; limit: number; offset: number }>;

/** Comments of an item, the newest first, and how many there are with those removed. */
export type Comments = Readonly<{ total: number; comments: readonly CommentView[] }>;

const few = 3;

type Row = Readonly<{
  id: number;
  version: number;
  body: string | null;
  contact_id: number | null;
  account_id: number | null;
  actor_role: ActorRole;
  actor_name: string | null;
  at: string;
  edited_at: string | null;
  removed_at: string | null;
  mentions: readonly string[];
  total: number;
}>;

/** What is said of an item. The caller has made sure that the viewer may know of the item. Throws forbidden. */
export async function listComments(deps: Deps, viewer: Viewer, { itemId, limit, offset }: CommentsOf): Promise<Comments> {
  demand(viewer, 'comment.read');
  const { rows } = await sql<Row>`
    select c.*, (select count(*)::integer from comments where item_id = ${itemId}) as total,
      array(select w.name from comment_mentions m join contacts w on w.id = m.contact_id where m.comment_id = c.id order by w.name) as mentions
    from comments c where c.item_id = ${itemId} order by c.id desc limit ${limit} offset ${offset}`.execute(deps.db);
  const writers = await findShownPersons(
    deps.db,
    viewer,
    rows.map(({ contact_id }) => contact_id),
  );
  const comments = rows.map((row): CommentView => {
    const own = isOwn(viewer, row);
    const there = row.removed_at === null;
    return {
      id: row.id,
      version: row.version,
      text: row.body,
      who: (row.contact_id === null ? null : writers.get(row.contact_id)?.name) ?? row.actor_name,
      role: row.actor_role,
      at: row.at,
      editedAt: row.edited_at,
      removedAt: row.removed_at,
      mentions: there ? row.mentions : [],
      mayEdit: own && there && Date.parse(row.at) > Date.now() - editableMinutes * 60_000,
      mayRemove: there && (own || may(viewer, 'comment.remove')),
    };
  });
  return { total: rows[0]?.total ?? 0, comments };
}

/** How many comments of an item there are, and the newest few of them; null for those who read none. */
export async function newestComments(deps: Deps, viewer: Viewer, itemId: number): Promise<PageAside['comments']> {
  const count = await countComments(deps, viewer, itemId);
  const item = count === null ? undefined : await itemOfId(deps.db, viewer, itemId);
  if (count === null || !item) return null;
  const { comments } = count === 0 ? { comments: [] } : await listComments(deps, viewer, { itemId, limit: few * 2, offset: 0 });
  const newest = comments.flatMap(({ id, who, role, at, text }) => (text === null ? [] : [{ id, who, role, at, text }])).slice(0, few);
  return { count, address: item.address, newest };
}

/** How many comments of an item there are to read; null for those who read none. */
export async function countComments({ db }: Deps, viewer: Viewer, itemId: number): Promise<number | null> {
  if (!may(viewer, 'comment.read')) return null;
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from comments where item_id = ${itemId} and removed_at is null`.execute(db);
  return rows[0]?.n ?? 0;
}
