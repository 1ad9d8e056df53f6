import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import { findItemReference } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeEntry } from '../store/change-entry.ts';
import { rowId } from '../store/fields.ts';
import { meetingTables } from '../tables.ts';

const linkInput = z.object({ entry: rowId, plan: z.string().max(200), item: z.string().max(200) });

/**
 * Says that an entry concerns an item of a plan; a link that is there stays as it is. Throws forbidden,
 * agenda_item_not_found, item_not_found, meeting_settled, meeting_cancelled.
 */
export async function linkAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { entry: id, plan, item } = parseInput(linkInput, raw);
  await changeEntry(deps, actor, id, async ({ tx, entry, tell }) => {
    const reference = await findItemReference(tx, plan, item);
    if (reference.partnershipId !== entry.partnershipId) throw new AppError('item_not_found', { item });
    const written = await meetingTables(tx)
      .insertInto('agenda_item_items')
      .values({ agenda_item_id: id, item_id: reference.id })
      .onConflict((conflict) => conflict.doNothing())
      .returning('item_id')
      .execute();
    if (written.length > 0) tell('meeting.entry-linked', undefined, { title: entry.title, item: reference.title });
  });
}

/** Takes the link away. Throws as `linkAgendaItem`. */
export async function unlinkAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { entry: id, plan, item } = parseInput(linkInput, raw);
  await changeEntry(deps, actor, id, async ({ tx, entry, tell }) => {
    const reference = await findItemReference(tx, plan, item);
    const gone = await meetingTables(tx)
      .deleteFrom('agenda_item_items')
      .where('agenda_item_id', '=', id)
      .where('item_id', '=', reference.id)
      .returning('item_id')
      .execute();
    if (gone.length > 0) tell('meeting.entry-unlinked', { title: entry.title, item: reference.title });
  });
}
