import { z } from 'zod';
import { handOverMatters } from '#features/cases/index.ts';
import { handOverSeats } from '#features/fora/index.ts';
import { handOverMeetings } from '#features/meetings/index.ts';
import { demand, ensureContacts, looksLikeUnit, type Actor, type ContactEntry } from '#features/people/index.ts';
import { cleanText, handOverItems } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { endAccountsIn } from '../access/end-access.ts';
import { findPersonOf } from './leaver.ts';
import { accountsOf } from './preview-hand-over.ts';

const rowId = z.coerce.number().int().positive();

const handOverInput = z.object({
  contact: rowId,
  /** who takes over: one whom the partnership knows, a new one by name, or nobody */
  to: z.union([z.object({ contact: rowId }), z.object({ name: z.string().trim().min(1).max(200) }), z.null()]),
  /** the last day of the one who leaves; the other begins the day after */
  lastDay: z.iso.date(),
  why: z.string().max(1000).nullable().optional(),
});

/** How much was moved, by kind. */
export type HandedOver = Readonly<{ seats: number; items: number; matters: number; meetings: number; accounts: number }>;

/**
 * A person leaves: their seats, items, open matters and coming meetings go to another, and they are signed out and have no
 * more access; all in one transaction. What history says of them stays. Throws forbidden, person_not_found,
 * contact_is_unit, same_person, last_secretariat, identity_number.
 */
export async function handOver(deps: Deps, actor: Actor, partnershipId: number, raw: unknown): Promise<HandedOver> {
  const { contact, to, lastDay, why = null } = parseInput(handOverInput, raw);
  demand(actor, 'person.hand-over');
  return inTransaction(deps.db, async (tx) => {
    const inside = { ...deps, db: tx };
    const from = await findPersonOf(tx, partnershipId, contact);
    const next = await successor(tx, partnershipId, to);
    if (next?.id === from.id) throw new AppError('same_person');
    const move = { partnershipId, from: from.id, to: next?.id ?? null, lastDay, why };
    const seats = await handOverSeats(inside, actor, move);
    const items = await handOverItems(inside, actor, { partnershipId, from, to: next, why });
    const matters = await handOverMatters(inside, actor, move);
    const meetings = await handOverMeetings(inside, actor, move);
    const accounts = await accountsOf(tx, partnershipId, from.id);
    await endAccountsIn(tx, actor, partnershipId, accounts);
    const moved = { seats, items, matters, meetings, accounts: accounts.length };
    await recordAudit(tx, {
      partnershipId,
      actor,
      deed: 'person.handed-over',
      subject: `/personer/${from.id}`,
      detail: { ...moved, to: move.to },
    });
    return moved;
  });
}

async function successor(
  tx: Db,
  partnershipId: number,
  to: z.output<typeof handOverInput>['to'],
): Promise<Pick<ContactEntry, 'id' | 'name'> | null> {
  if (to === null) return null;
  if ('contact' in to) return findPersonOf(tx, partnershipId, to.contact);
  const name = cleanText(to.name);
  if (looksLikeUnit(name)) throw new AppError('contact_is_unit', { name });
  const id = (await ensureContacts(tx, partnershipId, [{ name }])).get(name);
  if (id === undefined) throw new AppError('person_not_found');
  return { id, name };
}
