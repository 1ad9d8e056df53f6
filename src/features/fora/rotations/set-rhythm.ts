import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { orNull, reason, slug, words } from '../store/fields.ts';
import { foraTables } from '../tables.ts';

const rule = z.object({
  atLeast: z.int().min(1).max(366),
  everyMonths: z.int().min(1).max(60).default(12),
  words: words.nullable().default(null),
});

const setRhythmInput = z.object({ forum: slug, rhythm: rule.nullable(), why: reason });

/** How often a forum is to meet at least, in place of what was asked before; null where nobody asks. Throws forbidden, forum_not_found, identity_number. */
export async function setRhythm(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(setRhythmInput, raw);
  await changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const tables = foraTables(tx);
    const before = await tables
      .selectFrom('forum_rhythms')
      .select(['at_least as atLeast', 'every_months as everyMonths', 'words'])
      .where('forum_id', '=', forum.id)
      .executeTakeFirst();
    const after = input.rhythm && { ...input.rhythm, words: orNull(input.rhythm.words) };
    await tables.deleteFrom('forum_rhythms').where('forum_id', '=', forum.id).execute();
    if (after) {
      const { atLeast, everyMonths, words: said } = after;
      await tables
        .insertInto('forum_rhythms')
        .values({ forum_id: forum.id, at_least: atLeast, every_months: everyMonths, words: said })
        .execute();
    }
    if (before || after) tell('rhythm.set', before, after ?? undefined);
  });
}
