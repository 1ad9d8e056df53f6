import { z } from 'zod';
import { changeSteering, findForum } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { inOrder, moveInAgenda } from '../model/order-agenda.ts';
import { changeEntry, lockPlace, placedEntries, teller } from '../store/change-entry.ts';
import { lockMeeting, refuseEnded } from '../store/change-meeting.ts';
import { rowId, slug } from '../store/fields.ts';
import { writeOrder } from '../store/write-order.ts';

const orderAgendaInput = z.object({ meeting: rowId.optional(), forum: slug.optional(), order: z.array(rowId).max(1000) });

/**
 * Puts the entries of a meeting, or of a forum's backlog, in the order of their ids: exactly those that are there, each
 * once, else agenda_changed. Throws also forbidden, meeting_not_found, forum_not_found, meeting_settled, meeting_cancelled.
 */
export async function orderAgenda(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { meeting, forum, order } = parseInput(orderAgendaInput, raw);
  if ((meeting === undefined) === (forum === undefined)) throw new AppError('invalid_input', { detail: 'meeting' });
  demandSomewhere(actor, 'meeting.agenda');
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const row = meeting === undefined ? await findForum(tx, forum ?? '') : await lockMeeting(tx, meeting);
    const forumId = 'forumId' in row ? row.forumId : row.id;
    demand(actor, 'meeting.agenda', { fora: [forumId] });
    if ('forumId' in row) refuseEnded(row);
    const place = { partnershipId: row.partnershipId, forumId, meetingId: meeting ?? null };
    if (meeting === undefined) await lockPlace(tx, place);
    const entries = await placedEntries(tx, place);
    const ordered = inOrder(entries, order);
    if (ordered === null) throw new AppError('agenda_changed');
    await writeOrder(tx, entries, ordered);
    teller(record, place)('meeting.agenda-ordered');
  });
}

const moveInput = z.object({ entry: rowId, direction: z.enum(['up', 'down']) });

/**
 * Moves an entry one place up or down; at the border of a heading it first goes over to the next heading. Throws
 * forbidden, agenda_item_not_found, meeting_settled, meeting_cancelled.
 */
export async function moveWithinAgenda(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { entry: id, direction } = parseInput(moveInput, raw);
  await changeEntry(deps, actor, id, async ({ tx, entry, tell }) => {
    const entries = await placedEntries(tx, entry);
    await writeOrder(tx, entries, moveInAgenda(entries, id, direction));
    tell('meeting.agenda-ordered', undefined, { title: entry.title, direction });
  });
}
