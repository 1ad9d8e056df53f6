import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { meetingTables } from '../tables.ts';
import { findLiveEntry, findLiveMeeting } from './store/find-live-entry.ts';

const schema = z.object({ meeting: z.int().positive(), entry: z.int().positive().nullable() });

/**
 * The room takes an entry up, and with it leaves the one it was at; null only leaves. One that is taken up again is timed
 * anew. Throws forbidden, meeting_not_found, live_entry_not_found, live_text_closed.
 */
export async function takeUpEntry(deps: Deps, actor: Actor, input: z.input<typeof schema>): Promise<void> {
  const { meeting, entry } = parseInput(schema, input);
  demandSomewhere(actor, 'room.write');
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const { partnershipId, isOver, forumId } = await findLiveMeeting(tx, actor, meeting, { lock: true });
    demand(actor, 'room.write', { fora: [forumId] });
    if (isOver) throw new AppError('live_text_closed');
    if (entry !== null) await findLiveEntry(tx, actor, meeting, entry);
    const tables = meetingTables(tx);
    const now = new Date();
    const current = tables.selectFrom('agenda_items').select('id').where('meeting_id', '=', meeting);
    const at = await current.where('taken_up_at', 'is not', null).where('left_at', 'is', null).execute();
    if (at.some(({ id }) => id === entry)) return;
    for (const { id } of at) await tables.updateTable('agenda_items').set({ left_at: now }).where('id', '=', id).execute();
    if (entry !== null) {
      await tables.updateTable('agenda_items').set({ taken_up_at: now, left_at: null }).where('id', '=', entry).execute();
    }
    const numbers = (await current.where('removed_at', 'is', null).orderBy('position').orderBy('id').execute()).map(({ id }) => id);
    const numberOf = (id: number): number | null => (numbers.includes(id) ? numbers.indexOf(id) + 1 : null);
    const history = { partnershipId, subject: 'meeting', subjectId: meeting } as const;
    const before = at[0] ? { number: numberOf(at[0].id) } : null;
    if (entry === null) record({ ...history, kind: 'meeting.item-left', before, after: null });
    else record({ ...history, kind: 'meeting.item-taken-up', before, after: { number: numberOf(entry) } });
  });
}
