import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { day, reason, slug } from '../store/fields.ts';
import { toldForum } from './told-forum.ts';
import { foraTables } from '../tables.ts';

const endForumInput = z.object({ forum: slug, endsOn: day, why: reason });

/** Says which day is a forum's last; what it has done stays readable. Throws forbidden, forum_not_found, forum_dates. */
export async function endForum(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(endForumInput, raw);
  await changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const { startsOn, endsOn } = await toldForum(tx, forum.id);
    if (typeof startsOn === 'string' && input.endsOn < startsOn) throw new AppError('forum_dates');
    await foraTables(tx)
      .updateTable('fora')
      .set({ ends_on: input.endsOn, version: forum.version + 1, updated_at: new Date() })
      .where('id', '=', forum.id)
      .execute();
    tell('forum.ended', { endsOn }, { endsOn: input.endsOn });
  });
}
