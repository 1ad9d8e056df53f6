import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { Edited } from '../cases/edit-case.ts';
import { cleanOrNull, cleanRequired, line, prose, rowId, withholding } from '../contract.ts';
import { changesOf } from '../store/changes-of.ts';
import { lockAssignment } from '../store/lock-rows.ts';
import { ownNames } from '../store/own-references.ts';
import { caseTables } from '../tables.ts';
import { dayOfMeeting, ownDueMeeting } from './own-origin.ts';

const editAssignmentInput = z.object({
  assignment: rowId,
  /** The version that the writer saw. */
  version: z.int(),
  title: line.min(1).optional(),
  text: prose.optional(),
  dueMeeting: rowId.nullable().optional(),
  dueOn: z.iso.date().nullable().optional(),
  responsible: rowId.nullable().optional(),
  ...withholding,
  why: line.nullable().optional(),
});

const openness = new Set(['withheldBy', 'withheldWhy']);

/**
 * Changes what an assignment or input says, when it is due, with whom it lies and whether it is open; from whom, to whom
 * and when it was given stay, and of one that is closed all but whether it is open. Throws forbidden, assignment_not_found, assignment_closed, meeting_not_found,
 * elsewhere_in_steering, identity_number.
 */
export async function editAssignment(deps: Deps, actor: Actor, raw: unknown): Promise<Edited> {
  const input = parseInput(editAssignmentInput, raw);
  demandSomewhere(actor, 'assignment.give');
  return changeSteering(deps, actor, input.why ?? null, async ({ tx, record }): Promise<Edited> => {
    const row = await lockAssignment(tx, input.assignment);
    demand(actor, 'assignment.give', { fora: [row.from_forum_id] });
    if (row.version !== input.version) return { outcome: 'conflict', version: row.version };
    const withheldBy = input.withheldBy === undefined ? row.withheld_by : cleanOrNull(input.withheldBy);
    const withheldWhy = input.withheldWhy === undefined ? row.withheld_why : cleanOrNull(input.withheldWhy);
    const wasDueAt = await dayOfMeeting(tx, row.due_meeting_id);
    const stays = input.dueMeeting === undefined || input.dueMeeting === row.due_meeting_id;
    const isDueAt = stays ? wasDueAt : await ownDueMeeting(tx, row.partnership_id, input.dueMeeting);
    const values = {
      title: input.title === undefined ? row.title : cleanRequired(input.title, 'title'),
      text: input.text === undefined ? row.text : cleanText(input.text),
      due_meeting_id: input.dueMeeting === undefined ? row.due_meeting_id : input.dueMeeting,
      due_on: input.dueOn === undefined ? row.due_on : input.dueOn,
      responsible_contact_id: input.responsible === undefined ? row.responsible_contact_id : input.responsible,
      withheld_by: withheldBy,
      withheld_why: withheldBy && withheldWhy,
    };
    const changes = changesOf(row, values, {
      due_meeting_id: { was: wasDueAt, is: isDueAt },
      responsible_contact_id: await ownNames(tx, row.partnership_id, 'contacts', row.responsible_contact_id, values.responsible_contact_id),
    });
    if (!changes) return { outcome: 'saved' };
    if (row.closed && Object.keys(changes.after).some((field) => !openness.has(field))) throw new AppError('assignment_closed');
    await caseTables(tx)
      .updateTable('assignments')
      .set({ ...values, version: row.version + 1, updated_at: new Date() })
      .where('id', '=', row.id)
      .execute();
    record({ partnershipId: row.partnership_id, subject: 'assignment', subjectId: row.id, kind: 'assignment.edited', ...changes });
    return { outcome: 'saved' };
  });
}
