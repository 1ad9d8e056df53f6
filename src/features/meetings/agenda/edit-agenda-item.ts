import { z } from 'zod';
import { refuseUnreadCase } from '#features/cases/index.ts';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeEntry } from '../store/change-entry.ts';
import { needed, orSame, rowId, version, withholding, words } from '../store/fields.ts';
import { ownCase } from '../store/own-references.ts';
import { meetingTables } from '../tables.ts';
import { entryColumns, entryFields } from './entry-fields.ts';

const changedAgendaItem = entryFields.partial().extend({ title: words.min(1).optional(), case: rowId.nullable().optional() });

const editAgendaItemInput = changedAgendaItem.extend({ entry: rowId, version });

/**
 * Changes what is given of an entry. Throws forbidden, agenda_item_not_found, meeting_settled, meeting_cancelled,
 * agenda_item_changed, case_not_found, contact_not_found, identity_number.
 */
export async function editAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ version: number }>> {
  const { entry: id, version: seen, title, case: caseId, ...fields } = parseInput(editAgendaItemInput, raw);
  return changeEntry(deps, actor, id, async ({ tx, entry, tell }) => {
    if (entry.version !== seen) throw new AppError('agenda_item_changed', { title: entry.title });
    const ofCase = caseId == null ? null : await ownCase(tx, entry.partnershipId, caseId);
    if (ofCase) await refuseUnreadCase(tx, actor, ofCase.id);
    const values = {
      ...(await entryColumns(tx, entry.partnershipId, fields)),
      ...(title === undefined ? {} : { title: needed(title, 'title') }),
      ...(caseId === undefined ? {} : { case_id: ofCase?.id ?? null }),
    };
    const tables = meetingTables(tx);
    const was: Readonly<Record<string, unknown>> = await tables
      .selectFrom('agenda_items')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const changed = Object.entries(values).filter(([column, value]) => was[column] !== value);
    if (changed.length === 0) return { version: seen };
    await tables
      .updateTable('agenda_items')
      .set({ ...values, version: seen + 1 })
      .where('id', '=', id)
      .execute();
    tell(
      'meeting.entry-edited',
      { title: entry.title, ...Object.fromEntries(changed.map(([column]) => [column, was[column]])) },
      Object.fromEntries(changed),
    );
    return { version: seen + 1 };
  });
}

const withholdInput = z.object({ entry: rowId, ...withholding });

/**
 * Withholds an entry, or opens it again; also after the minutes were approved, for it changes nothing of what they say.
 * Throws forbidden, agenda_item_not_found, identity_number.
 */
export async function withholdAgendaItem(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(withholdInput, raw);
  await changeEntry(
    deps,
    actor,
    input.entry,
    async ({ tx, entry, tell }) => {
      const withheldBy = orSame(input.withheldBy) ?? null;
      const withheldWhy = withheldBy === null ? null : (orSame(input.withheldWhy) ?? null);
      await meetingTables(tx)
        .updateTable('agenda_items')
        .set({ withheld_by: withheldBy, withheld_why: withheldWhy, version: entry.version + 1 })
        .where('id', '=', entry.id)
        .execute();
      tell('meeting.entry-withheld', { title: entry.title, withheldBy: entry.withheldBy }, { withheldBy });
    },
    { ended: true },
  );
}
