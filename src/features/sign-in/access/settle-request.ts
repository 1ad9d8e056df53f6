import { z } from 'zod';
import { demand, ensureContacts, listContacts, looksLikeUnit, systemActor, type Actor } from '#features/people/index.ts';
import { cleanText } from '#features/plans/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { signInTables } from '../tables.ts';
import { lockRequest } from './lock-request.ts';

const id = z.coerce.number().int().positive();

const settleRequestInput = z.object({
  account: id,
  settle: z.discriminatedUnion('as', [
    /** one whom the plans and fora name already */
    z.object({ as: z.literal('contact'), contact: id }),
    z.object({ as: z.literal('new'), name: z.string().trim().min(1).max(200), role: z.string().trim().max(200).optional() }),
    /** somebody who reads, and is named nowhere */
    z.object({ as: z.literal('reader') }),
    z.object({ as: z.literal('refused') }),
  ]),
});

/**
 * Says who somebody is who has signed in: nobody is joined with a contact in any other way. Throws forbidden,
 * account_not_found, request_settled, person_not_found, contact_is_unit, identity_number.
 */
export async function settleRequest(deps: Deps, actor: Actor, partnershipId: number, raw: unknown): Promise<void> {
  const { account, settle } = parseInput(settleRequestInput, raw);
  demand(actor, 'access.keep');
  await inTransaction(deps.db, async (tx) => {
    const request = await lockRequest(tx, partnershipId, account);
    if (request.outcome === 'joined') throw new AppError('request_settled');
    const outcome = settle.as === 'refused' ? 'refused' : 'joined';
    const tables = signInTables(tx);
    await tables
      .updateTable('join_requests')
      .set({ settled_at: new Date(), settled_by: actor.name, outcome })
      .where('id', '=', request.id)
      .execute();
    const contactId = await contactOf(tx, partnershipId, settle);
    if (contactId !== null) {
      await tables
        .insertInto('account_contacts')
        .values({ partnership_id: partnershipId, account_id: account, contact_id: contactId, confirmed_by: actor.name })
        .execute();
    }
    if (settle.as === 'reader') {
      await tables
        .insertInto('account_roles')
        .values({ partnership_id: partnershipId, account_id: account, role: 'reader', given_by: actor.name })
        .execute();
    }
    const detail = { account, contact: contactId };
    await recordAudit(tx, {
      partnershipId,
      actor,
      deed: `access.${settle.as === 'refused' ? 'refused' : 'joined'}`,
      subject: '/personer/tilgang',
      detail,
    });
  });
}

async function contactOf(tx: Db, partnershipId: number, settle: z.output<typeof settleRequestInput>['settle']): Promise<number | null> {
  if (settle.as === 'contact') return knownPerson(tx, partnershipId, settle.contact);
  if (settle.as !== 'new') return null;
  const name = cleanText(settle.name);
  if (looksLikeUnit(name)) throw new AppError('contact_is_unit', { name });
  const role = cleanText(settle.role ?? '') || undefined;
  return (await ensureContacts(tx, partnershipId, [{ name, role }])).get(name) ?? null;
}

async function knownPerson(tx: Db, partnershipId: number, contactId: number): Promise<number> {
  const contacts = await listContacts(tx, systemActor);
  const found = contacts.find((contact) => contact.id === contactId && contact.partnershipId === partnershipId);
  if (!found) throw new AppError('person_not_found');
  if (found.kind === 'unit') throw new AppError('contact_is_unit', { name: found.name });
  return contactId;
}
