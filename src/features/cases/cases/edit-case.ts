import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanOrNull, cleanRequired, line, prose, rowId, withholding } from '../contract.ts';
import { changesOf } from '../store/changes-of.ts';
import { aboutCase, lockCase } from '../store/lock-rows.ts';
import { ownNames } from '../store/own-references.ts';
import { refreshSearchOfCase } from '../store/refresh-decision-search.ts';
import { caseTables } from '../tables.ts';

const editCaseInput = z.object({
  case: rowId,
  /** The version that the writer saw. */
  version: z.int(),
  title: line.min(1).optional(),
  background: prose.optional(),
  proposal: prose.optional(),
  raisedBy: line.nullable().optional(),
  ...withholding,
  publicTitle: line.nullable().optional(),
  responsible: rowId.nullable().optional(),
  why: line.nullable().optional(),
});

/** `conflict`: somebody changed it in between, and nothing was written. */
export type Edited = Readonly<{ outcome: 'saved' }> | Readonly<{ outcome: 'conflict'; version: number }>;

/**
 * Changes what a case says, who is responsible and whether it is open; its number stays. What is left out stays. Throws
 * forbidden, case_not_found, elsewhere_in_steering, identity_number.
 */
export async function editCase(deps: Deps, actor: Actor, raw: unknown): Promise<Edited> {
  const input = parseInput(editCaseInput, raw);
  demandSomewhere(actor, 'case.edit');
  return changeSteering(deps, actor, input.why ?? null, async ({ tx, record }): Promise<Edited> => {
    const row = await lockCase(tx, input.case);
    demand(actor, 'case.edit', aboutCase(row));
    if (row.version !== input.version) return { outcome: 'conflict', version: row.version };
    const withheldBy = input.withheldBy === undefined ? row.withheld_by : cleanOrNull(input.withheldBy);
    const withheldWhy = input.withheldWhy === undefined ? row.withheld_why : cleanOrNull(input.withheldWhy);
    const publicTitle = input.publicTitle === undefined ? row.public_title : cleanOrNull(input.publicTitle);
    const values = {
      title: input.title === undefined ? row.title : cleanRequired(input.title, 'title'),
      background: input.background === undefined ? row.background : cleanText(input.background),
      proposal: input.proposal === undefined ? row.proposal : cleanText(input.proposal),
      raised_by: input.raisedBy === undefined ? row.raised_by : cleanOrNull(input.raisedBy),
      withheld_by: withheldBy,
      withheld_why: withheldBy && withheldWhy,
      public_title: withheldBy && publicTitle,
      responsible_contact_id: input.responsible === undefined ? row.responsible_contact_id : input.responsible,
    };
    const changes = changesOf(row, values, {
      responsible_contact_id: await ownNames(tx, row.partnership_id, 'contacts', row.responsible_contact_id, values.responsible_contact_id),
    });
    if (!changes) return { outcome: 'saved' };
    await caseTables(tx)
      .updateTable('cases')
      .set({ ...values, version: row.version + 1, updated_at: new Date() })
      .where('id', '=', row.id)
      .execute();
    await refreshSearchOfCase(tx, row.id);
    record({ partnershipId: row.partnership_id, subject: 'case', subjectId: row.id, kind: 'case.edited', ...changes });
    return { outcome: 'saved' };
  });
}
