import { z } from 'zod';
import { demand, type Actor } from '#features/people/index.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import type { Db } from '#platform/db/db.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import type { Deps } from '#platform/deps.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { signInTables } from '../tables.ts';
import { lockRequest } from './lock-request.ts';

const id = z.coerce.number().int().positive();
const endRoleInput = z.object({ role: id });
const endAccessInput = z.object({ account: id });

/** Ends one role; the person is signed out everywhere. Throws forbidden, account_not_found, last_secretariat. */
export async function endRole(deps: Deps, actor: Actor, partnershipId: number, raw: unknown): Promise<void> {
  const input = parseInput(endRoleInput, raw);
  demand(actor, 'access.keep');
  await inTransaction(deps.db, async (tx) => {
    const role = await signInTables(tx)
      .updateTable('account_roles')
      .set({ ended_at: new Date(), ended_by: actor.name })
      .where('id', '=', input.role)
      .where('partnership_id', '=', partnershipId)
      .where('ended_at', 'is', null)
      .returning(['account_id', 'role'])
      .executeTakeFirst();
    if (!role) throw new AppError('account_not_found');
    await keepSomebody(tx, partnershipId);
    const detail = { account: role.account_id, role: role.role };
    await recordAudit(tx, { partnershipId, actor, deed: 'access.ended', subject: '/personer/tilgang', detail });
  });
}

/** Ends all that an account is in a partnership. Throws forbidden, account_not_found, last_secretariat. */
export async function endAccess(deps: Deps, actor: Actor, partnershipId: number, raw: unknown): Promise<void> {
  const input = parseInput(endAccessInput, raw);
  demand(actor, 'access.keep');
  await inTransaction(deps.db, async (tx) => {
    await lockRequest(tx, partnershipId, input.account);
    await endAccountsIn(tx, actor, partnershipId, [input.account]);
  });
}

/** The same within a transaction that does more. Throws last_secretariat. */
export async function endAccountsIn(tx: Db, actor: Actor, partnershipId: number, accountIds: readonly number[]): Promise<void> {
  if (accountIds.length === 0) return;
  const tables = signInTables(tx);
  const ids = [...accountIds];
  const of = { ended_at: new Date() };
  await tables
    .updateTable('account_roles')
    .set({ ...of, ended_by: actor.name })
    .where('partnership_id', '=', partnershipId)
    .where('account_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute();
  await tables
    .updateTable('account_contacts')
    .set(of)
    .where('partnership_id', '=', partnershipId)
    .where('account_id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute();
  await tables
    .updateTable('join_requests')
    .set({ settled_at: new Date(), settled_by: actor.name, outcome: 'refused' })
    .where('partnership_id', '=', partnershipId)
    .where('account_id', 'in', ids)
    .execute();
  await keepSomebody(tx, partnershipId);
  for (const account of ids) {
    await recordAudit(tx, { partnershipId, actor, deed: 'access.ended', subject: '/personer/tilgang', detail: { account } });
  }
}

/** A partnership whose last secretariat is gone could be kept by nobody. Two who leave at once wait for each other. */
async function keepSomebody(tx: Db, partnershipId: number): Promise<void> {
  const held = await signInTables(tx)
    .selectFrom('account_roles')
    .select(['id', 'ended_at'])
    .where('partnership_id', '=', partnershipId)
    .where('role', '=', 'secretariat')
    .forUpdate()
    .execute();
  if (held.length > 0 && held.every(({ ended_at }) => ended_at !== null)) throw new AppError('last_secretariat');
}
