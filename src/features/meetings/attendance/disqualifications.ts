import { z } from 'zod';
import { type Actor, demandSomewhere } from '#features/people/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeEntry } from '../store/change-entry.ts';
import { needed, rowId, words } from '../store/fields.ts';
import { ownContacts } from '../store/own-references.ts';
import { meetingTables } from '../tables.ts';

const declareInput = z.object({
  entry: rowId,
  contact: rowId.nullable().optional(),
  name: words.optional(),
  reason: z.string().trim().min(1).max(2000),
});

/**
 * Somebody says, of themselves or of another, that they may not be impartial in an entry (habilitet); the forum decides
 * what follows. Throws forbidden, agenda_item_not_found, meeting_settled, meeting_cancelled, contact_not_found,
 * disqualification_twice, identity_number.
 */
export async function declareDisqualification(deps: Deps, actor: Actor, raw: unknown): Promise<Readonly<{ id: number }>> {
  const { entry: id, contact, name, reason } = parseInput(declareInput, raw);
  return changeEntry(
    deps,
    actor,
    id,
    async ({ tx, entry, meeting, tell }) => {
      if (meeting === null) throw new AppError('agenda_item_not_found');
      const names = await ownContacts(tx, entry.partnershipId, [contact]);
      const who = contact == null ? needed(name ?? '', 'name') : (names.get(contact) ?? '');
      const values = { agenda_item_id: id, contact_id: contact ?? null, name: who, reason: needed(reason, 'reason') };
      await refuseDeclared(tx, values);
      const row = await meetingTables(tx).insertInto('disqualifications').values(values).returning('id').executeTakeFirstOrThrow();
      tell('meeting.disqualification-declared', undefined, { title: entry.title });
      return row;
    },
    { deed: 'meeting.declare-disqualified' },
  );
}

type Declared = Readonly<{ agenda_item_id: number; contact_id: number | null; name: string; reason: string }>;

/** The same person with another reason may be declared again: a declaration is not changed afterwards. */
async function refuseDeclared(tx: Db, { agenda_item_id, contact_id, name, reason }: Declared): Promise<void> {
  const there = await meetingTables(tx)
    .selectFrom('disqualifications')
    .select('id')
    .where('agenda_item_id', '=', agenda_item_id)
    .where('contact_id', 'is not distinct from', contact_id)
    .where('name', '=', name)
    .where('reason', '=', reason)
    .executeTakeFirst();
  if (there) throw new AppError('disqualification_twice');
}

const settleInput = z.object({ disqualification: rowId, standsDown: z.boolean() });

/**
 * What the forum found: whether the person stands down from the entry. Throws forbidden, disqualification_not_found,
 * agenda_item_not_found, meeting_settled, meeting_cancelled.
 */
export async function settleDisqualification(deps: Deps, actor: Actor, raw: unknown): Promise<void> {
  const { disqualification: id, standsDown } = parseInput(settleInput, raw);
  demandSomewhere(actor, 'meeting.attendance');
  const found = await meetingTables(deps.db)
    .selectFrom('disqualifications')
    .select('agenda_item_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new AppError('disqualification_not_found');
  await changeEntry(
    deps,
    actor,
    found.agenda_item_id,
    async ({ tx, entry, tell }) => {
      await meetingTables(tx).updateTable('disqualifications').set({ stands_down: standsDown }).where('id', '=', id).execute();
      tell('meeting.disqualification-settled', undefined, { title: entry.title, standsDown });
    },
    { deed: 'meeting.attendance' },
  );
}
