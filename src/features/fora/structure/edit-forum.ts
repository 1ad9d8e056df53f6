import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { reason, slug } from '../store/fields.ts';
import { onlyChanged } from '../store/only-changed.ts';
import { foraTables } from '../tables.ts';
import { forumFields } from './forum-fields.ts';
import { resolveForum } from './resolve-forum.ts';
import { toldForum } from './told-forum.ts';

const editForumInput = forumFields.partial().extend({ forum: slug, version: z.int(), why: reason });

/** `conflict`: somebody changed the forum since `version` was read; nothing was written. */
export type EditForumResult = Readonly<{ outcome: 'saved' | 'conflict'; version: number }>;

/** Changes what is given of a forum; its address stays. Throws forbidden, forum_not_found, and what addForum throws. */
export async function editForum(deps: Deps, actor: Actor, raw: unknown): Promise<EditForumResult> {
  const { forum: address, version, why, ...fields } = parseInput(editForumInput, raw);
  return changeForum(deps, actor, address, why, async ({ tx, forum, tell }) => {
    if (forum.version !== version) return { outcome: 'conflict', version: forum.version };
    const before = await toldForum(tx, forum.id);
    const dates = { startsOn: before['startsOn'], endsOn: before['endsOn'], ...fields };
    if (typeof dates.startsOn === 'string' && typeof dates.endsOn === 'string' && dates.endsOn < dates.startsOn) {
      throw new AppError('forum_dates');
    }
    const columns = await resolveForum(tx, forum.partnershipId, forum.id, fields);
    await foraTables(tx)
      .updateTable('fora')
      .set({ ...columns, version: version + 1, updated_at: new Date() })
      .where('id', '=', forum.id)
      .execute();
    const changed = onlyChanged(before, await toldForum(tx, forum.id));
    if (changed) tell('forum.edited', changed.before, changed.after);
    return { outcome: 'saved', version: version + 1 };
  });
}
