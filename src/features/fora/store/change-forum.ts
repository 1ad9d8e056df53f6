import { type Actor, demand } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { findForum, type ForumRow } from '../queries/find-forum.ts';
import { changeSteering } from './change-steering.ts';

/** `tell` records what was done to the forum; before and after are flat, with names and not ids. */
export type ForumWork = Readonly<{ tx: Db; forum: ForumRow; tell: (kind: string, before?: unknown, after?: unknown) => void }>;

/** Changes something of a forum while its row is held. Throws forbidden, forum_not_found, and what `work` throws. */
export async function changeForum<T>(
  deps: Deps,
  actor: Actor,
  slug: string,
  why: string | null | undefined,
  work: (forum: ForumWork) => Promise<T>,
): Promise<T> {
  demand(actor, 'forum.keep');
  return changeSteering(deps, actor, why ?? null, async ({ tx, record }) => {
    const forum = await findForum(tx, slug, { lock: true });
    return work({
      tx,
      forum,
      tell: (kind, before, after) =>
        record({ partnershipId: forum.partnershipId, subject: 'forum', subjectId: forum.id, kind, before, after }),
    });
  });
}
