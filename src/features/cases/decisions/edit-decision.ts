import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import type { Edited } from '../cases/edit-case.ts';
import { cleanOrNull, cleanRequired, line, prose, rowId, withholding } from '../contract.ts';
import { changesOf } from '../store/changes-of.ts';
import { lockDecision } from '../store/lock-rows.ts';
import { hasApprovedMinutes } from '../store/meeting-of.ts';
import { ownNames } from '../store/own-references.ts';
import { refreshDecisionSearch } from '../store/refresh-decision-search.ts';
import { caseTables } from '../tables.ts';
import { followUp } from './decision-input.ts';

const editDecisionInput = z.object({
  decision: rowId,
  /** The version that the writer saw. */
  version: z.int(),
  text: prose.min(1).optional(),
  ...followUp,
  ...withholding,
  why: line.nullable().optional(),
});

/**
 * Changes a decision's text, who follows it up, and whether it is open; forum, day and outcome stay. Once its meeting's
 * minutes are approved its text stands too. Throws forbidden, decision_not_found, decision_minutes_approved,
 * elsewhere_in_steering, identity_number.
 */
export async function editDecision(deps: Deps, actor: Actor, raw: unknown): Promise<Edited> {
  const input = parseInput(editDecisionInput, raw);
  demandSomewhere(actor, 'decision.record');
  return changeSteering(deps, actor, input.why ?? null, async ({ tx, record }): Promise<Edited> => {
    const row = await lockDecision(tx, input.decision);
    demand(actor, 'decision.record', { fora: [row.forum_id] });
    if (row.version !== input.version) return { outcome: 'conflict', version: row.version };
    const withheldBy = input.withheldBy === undefined ? row.withheld_by : cleanOrNull(input.withheldBy);
    const withheldWhy = input.withheldWhy === undefined ? row.withheld_why : cleanOrNull(input.withheldWhy);
    const values = {
      text: input.text === undefined ? row.text : cleanRequired(input.text, 'text'),
      follow_up_by: input.followUpBy === undefined ? row.follow_up_by : cleanOrNull(input.followUpBy),
      follow_up_contact_id: input.followUpContact === undefined ? row.follow_up_contact_id : input.followUpContact,
      follow_up_organisation_id: input.followUpOrganisation === undefined ? row.follow_up_organisation_id : input.followUpOrganisation,
      due_on: input.dueOn === undefined ? row.due_on : input.dueOn,
      withheld_by: withheldBy,
      withheld_why: withheldBy && withheldWhy,
    };
    const changes = changesOf(row, values, {
      follow_up_contact_id: await ownNames(tx, row.partnership_id, 'contacts', row.follow_up_contact_id, values.follow_up_contact_id),
      follow_up_organisation_id: await ownNames(
        tx,
        row.partnership_id,
        'organisations',
        row.follow_up_organisation_id,
        values.follow_up_organisation_id,
      ),
    });
    if (!changes) return { outcome: 'saved' };
    if ('text' in changes.after && (await hasApprovedMinutes(tx, row.meeting_id))) throw new AppError('decision_minutes_approved');
    await caseTables(tx)
      .updateTable('decisions')
      .set({ ...values, version: row.version + 1, updated_at: new Date() })
      .where('id', '=', row.id)
      .execute();
    await refreshDecisionSearch(tx, [row.id]);
    record({ partnershipId: row.partnership_id, subject: 'decision', subjectId: row.id, kind: 'decision.edited', ...changes });
    return { outcome: 'saved' };
  });
}
