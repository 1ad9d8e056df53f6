import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { needed, reason, rowId, slug, words } from '../store/fields.ts';
import { foraTables } from '../tables.ts';
import { findDuty } from './find-duty.ts';

/** A path of this program, or an address on the open web. */
const address = z.union([
  z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])[^\s\\]*$/),
  z.url({ protocol: /^https?$/ }).max(2000),
]);

const linkDutyInput = z.object({ forum: slug, duty: rowId, address, label: words.min(1), why: reason });

/** Says what fulfils a duty; the same address again only changes its words. Throws forbidden, forum_not_found, duty_not_found, identity_number. */
export async function linkDuty(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(linkDutyInput, raw);
  const label = needed(input.label, 'label');
  return changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const duty = await findDuty(tx, forum.id, input.duty);
    const { id } = await foraTables(tx)
      .insertInto('duty_fulfilments')
      .values({ duty_id: duty.id, address: input.address, label, actor_role: actor.role, actor_name: actor.name })
      .onConflict((conflict) => conflict.columns(['duty_id', 'address']).doUpdateSet({ label }))
      .returning('id')
      .executeTakeFirstOrThrow();
    tell('duty.linked', undefined, { duty: duty.text, address: input.address, label });
    return { id };
  });
}
