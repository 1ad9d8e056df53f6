import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeEntry } from '../store/change-entry.ts';
import { rowId } from '../store/fields.ts';
import { hasDecisions } from '../store/has-decisions.ts';
import { meetingTables } from '../tables.ts';

/**
 * Takes an entry out of its agenda or backlog; a case it came from stays. Throws forbidden, agenda_item_not_found,
 * agenda_item_has_decisions, meeting_settled, meeting_cancelled.
 */
export async function removeAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { entry: id } = parseInput(z.object({ entry: rowId }), raw);
  await changeEntry(deps, actor, id, async ({ tx, entry, tell }) => {
    if ((await hasDecisions(tx, id)) || (await isWrittenOn(tx, id))) throw new AppError('agenda_item_has_decisions');
    await meetingTables(tx).updateTable('agenda_items').set({ removed_at: new Date() }).where('id', '=', id).execute();
    tell('meeting.entry-removed', { title: entry.title });
  });
}

async function isWrittenOn(tx: Db, id: number): Promise<boolean> {
  const note = await meetingTables(tx)
    .selectFrom('live_texts')
    .select('id')
    .where('agenda_item_id', '=', id)
    .where('text', '<>', '')
    .limit(1)
    .executeTakeFirst();
  return note !== undefined;
}
