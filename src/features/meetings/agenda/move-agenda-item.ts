import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { entriesMayLeave } from '../model/meeting-state.ts';
import { changeEntry, type EntryRow } from '../store/change-entry.ts';
import { lockMeeting, refuseEnded, type MeetingRow } from '../store/change-meeting.ts';
import { copyEntry } from '../store/copy-entry.ts';
import { rowId } from '../store/fields.ts';
import { hasDecisions } from '../store/has-decisions.ts';
import { findNextMeeting } from '../store/find-next-meeting.ts';
import { refuseTwice } from '../store/refuse-twice.ts';
import { makeRoom } from '../store/write-order.ts';
import { meetingTables } from '../tables.ts';

/** Another meeting of the same forum by id, `next` for the first planned one after this, `backlog` for none yet. */
const moveInput = z.object({ entry: rowId, to: z.union([rowId, z.enum(['next', 'backlog'])]) });
const copyInput = z.object({ entry: rowId, to: z.union([rowId, z.literal('next')]) });

/** `meeting` is where the entry stands now; null for the backlog. */
export type Moved = Readonly<{ id: number; meeting: number | null }>;

/**
 * Moves an entry to another meeting of its forum, or back to the backlog; not out of a meeting that has begun. Throws
 * forbidden, agenda_item_not_found, agenda_item_treated, agenda_item_has_decisions, meeting_not_found,
 * meeting_of_other_forum, no_next_meeting, meeting_settled, meeting_cancelled, agenda_item_twice.
 */
export async function moveAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<Moved> {
  const { entry: id, to } = parseInput(moveInput, raw);
  return changeEntry(
    deps,
    actor,
    id,
    async ({ tx, entry, meeting, tell }) => {
      if (meeting && !entriesMayLeave(meeting.state)) throw new AppError('agenda_item_treated');
      if (await hasDecisions(tx, id)) throw new AppError('agenda_item_has_decisions');
      const target = to === 'backlog' ? null : await lockTarget(tx, entry, meeting, to);
      if ((target?.id ?? null) === entry.meetingId) return { id, meeting: entry.meetingId };
      const place = { forumId: entry.forumId, meetingId: target?.id ?? null };
      await refuseTwice(tx, place, entry);
      const position = await makeRoom(tx, place, entry.section);
      await meetingTables(tx)
        .updateTable('agenda_items')
        // A room that was tried out before the meeting has not taken it up in the next one.
        .set({ meeting_id: target?.id ?? null, position, version: entry.version + 1, taken_up_at: null, left_at: null })
        .where('id', '=', id)
        .execute();
      const told = { title: entry.title, to: target?.startsAt ?? null };
      tell('meeting.entry-moved', undefined, told);
      return { id, meeting: target?.id ?? null };
    },
    { ended: true },
  );
}

/** Takes an entry from the backlog into a meeting. Throws as `moveAgendaItem`. */
export async function takeFromBacklog(deps: Deps, actor: Actor, raw: unknown): Promise<Moved> {
  const { entry, meeting } = parseInput(z.object({ entry: rowId, meeting: rowId }), raw);
  return moveAgendaItem(deps, actor, { entry, to: meeting });
}

/**
 * Copies an entry to another meeting of its forum, where it goes on; also out of a meeting whose minutes are approved. What
 * the room wrote and decided stays where it was. Throws as `moveAgendaItem`, but neither
 * agenda_item_treated nor agenda_item_has_decisions.
 */
export async function copyAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<Moved> {
  const { entry: id, to } = parseInput(copyInput, raw);
  return changeEntry(
    deps,
    actor,
    id,
    async ({ tx, entry, meeting, tell }) => {
      const target = await lockTarget(tx, entry, meeting, to);
      const copy = await copyEntry(tx, entry, target.id);
      tell('meeting.entry-copied', undefined, { title: entry.title, to: target.startsAt });
      return { id: copy, meeting: target.id };
    },
    { ended: true },
  );
}

async function lockTarget(tx: Db, { forumId }: EntryRow, from: MeetingRow | null, to: number | 'next'): Promise<MeetingRow> {
  const id = to === 'next' ? await findNextMeeting(tx, forumId, from?.startsAt ?? new Date().toISOString()) : to;
  if (id === null) throw new AppError('no_next_meeting');
  const meeting = await lockMeeting(tx, id);
  if (meeting.forumId !== forumId) throw new AppError('meeting_of_other_forum');
  refuseEnded(meeting);
  return meeting;
}
