import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { signInTables } from '../tables.ts';

type Locked = Readonly<{ id: number; outcome: 'joined' | 'refused' | null }>;

/** The row by which an account has come to a partnership, held until the transaction ends. Throws account_not_found. */
export async function lockRequest(tx: Db, partnershipId: number, accountId: number): Promise<Locked> {
  const row = await signInTables(tx)
    .selectFrom('join_requests')
    .select(['id', 'outcome'])
    .where('partnership_id', '=', partnershipId)
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError('account_not_found');
  return row;
}
