import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeForum } from '../store/change-forum.ts';
import { reason, rowId, slug } from '../store/fields.ts';
import { foraTables } from '../tables.ts';
import { findDuty } from './find-duty.ts';

const unlinkDutyInput = z.object({ forum: slug, fulfilment: rowId, why: reason });

/** Takes away what was said to fulfil a duty. Throws forbidden, forum_not_found, duty_not_found. */
export async function unlinkDuty(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(unlinkDutyInput, raw);
  await changeForum(deps, actor, input.forum, input.why, async ({ tx, forum, tell }) => {
    const tables = foraTables(tx);
    const fulfilment = await tables
      .selectFrom('duty_fulfilments')
      .select(['id', 'duty_id', 'address', 'label'])
      .where('id', '=', input.fulfilment)
      .executeTakeFirst();
    if (!fulfilment) throw new AppError('duty_not_found');
    const duty = await findDuty(tx, forum.id, fulfilment.duty_id);
    await tables.deleteFrom('duty_fulfilments').where('id', '=', fulfilment.id).execute();
    tell('duty.unlinked', { duty: duty.text, address: fulfilment.address, label: fulfilment.label });
  });
}
