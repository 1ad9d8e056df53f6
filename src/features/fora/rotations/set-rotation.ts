import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { loadRotations } from '../queries/load-rotations.ts';
import { changeForum } from '../store/change-forum.ts';
import { orNull, reason, slug, words } from '../store/fields.ts';
import { onlyChanged } from '../store/only-changed.ts';
import { foraTables } from '../tables.ts';
import { holderField, resolveHolder } from './holder.ts';

const setRotationInput = z.object({
  forum: slug,
  what: z.enum(['chair', 'host']),
  months: z.int().min(1).max(120).nullable().default(null),
  words: words.nullable().default(null),
  between: z.array(holderField).max(100).default([]),
  why: reason,
});

/**
 * Says between whom the chair or the host of a forum goes round, in their order, and how long a turn lasts. Turns that are
 * laid out stay. Throws forbidden, forum_not_found, organisation_not_found, identity_number.
 */
export async function setRotation(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(setRotationInput, raw);
  return changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const was = (await loadRotations(tx, forum.id, '0001-01-01')).find(({ what }) => what === input.what);
    const tables = foraTables(tx);
    const facts = { months: input.months, words: orNull(input.words) };
    const { id } = await tables
      .insertInto('rotations')
      .values({ forum_id: forum.id, what: input.what, ...facts })
      .onConflict((conflict) => conflict.columns(['forum_id', 'what']).doUpdateSet(facts))
      .returning('id')
      .executeTakeFirstOrThrow();
    await tables.deleteFrom('rotation_parties').where('rotation_id', '=', id).execute();
    const names: string[] = [];
    for (const [position, holder] of input.between.entries()) {
      const { columns, name } = await resolveHolder(tx, forum.partnershipId, holder);
      names.push(name);
      await tables
        .insertInto('rotation_parties')
        .values({ rotation_id: id, position, ...columns })
        .execute();
    }
    const before = was ? { months: was.months, words: was.words, between: was.between.map(({ name }) => name).join(', ') } : {};
    const changed = onlyChanged(before, { ...facts, between: names.join(', ') });
    if (changed) tell('rotation.set', was && { what: input.what, ...changed.before }, { what: input.what, ...changed.after });
    return { id };
  });
}
