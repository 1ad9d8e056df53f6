import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { signInTables } from '../tables.ts';

export type BecomeSecretariat = Readonly<{ sessionId: number; partnershipId: number; accountId: number }>;

/** Makes the account of who sets up the secretariat of a partnership, and ends the setup. In scope 'all'. Throws setup_link_used. */
export async function becomeSecretariat(tx: Db, { sessionId, partnershipId, accountId }: BecomeSecretariat): Promise<void> {
  const tables = signInTables(tx);
  const session = await tables
    .updateTable('sessions')
    .set({ ended_at: new Date(), why_ended: 'replaced' })
    .where('id', '=', sessionId)
    .where('kind', '=', 'setup')
    .where('ended_at', 'is', null)
    .where('ends_at', '>', new Date().toISOString())
    .returning('id')
    .executeTakeFirst();
  if (!session) throw new AppError('setup_link_used');
  const settled = { settled_at: new Date(), settled_by: null, outcome: 'joined' as const };
  await tables
    .insertInto('join_requests')
    .values({ partnership_id: partnershipId, account_id: accountId, ...settled })
    .onConflict((conflict) => conflict.columns(['partnership_id', 'account_id']).doUpdateSet(settled))
    .execute();
  await tables
    .insertInto('account_roles')
    .values({ partnership_id: partnershipId, account_id: accountId, role: 'secretariat' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
