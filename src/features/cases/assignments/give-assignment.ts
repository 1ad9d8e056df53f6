import { z } from 'zod';
import { changeSteering, findForum } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, cleanRequired, itemAddresses, line, prose, rowId, sourceInput, withholding } from '../contract.ts';
import { dayOf } from '../store/day-of.ts';
import { insertItems } from '../store/link-items.ts';
import { ownForum, ownItems, ownName } from '../store/own-references.ts';
import { caseTables } from '../tables.ts';
import { ownDueMeeting, ownOrigin } from './own-origin.ts';

const giveAssignmentInput = z.object({
  /** assignment: asked for from above; input: put forward from below */
  kind: z.enum(['assignment', 'input']),
  from: z.string(),
  to: z.string(),
  title: line.min(1),
  text: prose.optional(),
  case: rowId.nullable().optional(),
  decision: rowId.nullable().optional(),
  /** Null where it is not known; left out: today. */
  givenOn: z.iso.date().nullable().optional(),
  dueMeeting: rowId.nullable().optional(),
  dueOn: z.iso.date().nullable().optional(),
  responsible: rowId.nullable().optional(),
  items: itemAddresses.optional(),
  source: sourceInput.optional(),
  ...withholding,
});

/**
 * Gives an assignment to a forum, or puts input forward to one. Throws forbidden, forum_not_found,
 * assignment_to_itself, case_not_found, decision_not_found, meeting_not_found, day_in_future, elsewhere_in_steering,
 * item_not_found, identity_number.
 */
export async function giveAssignment(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const input = parseInput(giveAssignmentInput, raw);
  demandSomewhere(actor, 'assignment.give');
  const givenOn = input.givenOn === null ? null : dayOf(input.givenOn);
  const title = cleanRequired(input.title, 'title');
  return changeSteering(deps, actor, null, async ({ tx, record }) => {
    const from = await findForum(tx, input.from);
    demand(actor, 'assignment.give', { fora: [from.id] });
    const { partnershipId } = from;
    const to = await ownForum(tx, partnershipId, input.to);
    if (from.id === to.id) throw new AppError('assignment_to_itself');
    const origin = await ownOrigin(tx, partnershipId, input);
    const dueMeeting = await ownDueMeeting(tx, partnershipId, input.dueMeeting);
    const responsible = await ownName(tx, partnershipId, 'contacts', input.responsible);
    const items = await ownItems(tx, partnershipId, input.items ?? []);
    const withheldBy = cleanOrNull(input.withheldBy === undefined ? origin.withheldBy : input.withheldBy);
    const { id } = await caseTables(tx)
      .insertInto('assignments')
      .values({
        partnership_id: partnershipId,
        kind: input.kind,
        from_forum_id: from.id,
        to_forum_id: to.id,
        title,
        text: cleanText(input.text ?? ''),
        case_id: origin.caseId,
        decision_id: input.decision ?? null,
        given_on: givenOn,
        due_meeting_id: input.dueMeeting ?? null,
        due_on: input.dueOn ?? null,
        responsible_contact_id: input.responsible ?? null,
        withheld_by: withheldBy,
        withheld_why: withheldBy && cleanOrNull(input.withheldWhy),
        source: input.source ? JSON.stringify(input.source) : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await insertItems(tx, 'assignment', id, items);
    const after = {
      title,
      from: from.name,
      to: to.name,
      givenOn,
      dueOn: input.dueOn ?? null,
      dueMeeting,
      responsible,
      withheldBy,
      items: items.map((item) => item.title).join('; '),
    };
    record({
      partnershipId,
      subject: 'assignment',
      subjectId: id,
      kind: `assignment.${input.kind === 'input' ? 'put-forward' : 'given'}`,
      after,
    });
    return { id };
  });
}
