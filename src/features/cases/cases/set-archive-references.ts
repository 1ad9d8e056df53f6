import { z } from 'zod';
import { changeSteering } from '#features/fora/index.ts';
import { type Actor, demand, demandSomewhere } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { cleanRequired, rowId } from '../contract.ts';
import { aboutCase, lockCase } from '../store/lock-rows.ts';
import { caseTables, type ArchiveReference } from '../tables.ts';

const setArchiveReferencesInput = z.object({
  case: rowId,
  references: z.array(z.object({ party: z.string().min(1).max(200), reference: z.string().min(1).max(200) })).max(30),
});

/** Keeps the case's number in the archive of each party; an empty list takes them away. Throws forbidden, case_not_found. */
export async function setArchiveReferences(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(setArchiveReferencesInput, raw);
  demandSomewhere(actor, 'case.edit');
  const references = input.references.map(({ party, reference }) => ({
    party: cleanRequired(party, 'party'),
    reference: cleanRequired(reference, 'reference'),
  }));
  await changeSteering(deps, actor, null, async ({ tx, record }) => {
    const row = await lockCase(tx, input.case);
    demand(actor, 'case.edit', aboutCase(row));
    if (written(row.archive_references) === written(references)) return;
    await caseTables(tx)
      .updateTable('cases')
      .set({ archive_references: JSON.stringify(references), updated_at: new Date() })
      .where('id', '=', row.id)
      .execute();
    record({
      partnershipId: row.partnership_id,
      subject: 'case',
      subjectId: row.id,
      kind: 'case.archive-references',
      before: { references: written(row.archive_references) },
      after: { references: written(references) },
    });
  });
}

function written(references: readonly ArchiveReference[]): string {
  return references.map(({ party, reference }) => `${party}: ${reference}`).join('; ');
}
