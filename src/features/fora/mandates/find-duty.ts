import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { foraTables } from '../tables.ts';

/** A duty of a forum. Throws duty_not_found. */
export async function findDuty(tx: Db, forumId: number, id: number): Promise<Readonly<{ id: number; number: number; text: string }>> {
  const duty = await foraTables(tx)
    .selectFrom('mandate_duties')
    .innerJoin('mandates', 'mandates.id', 'mandate_id')
    .select(['mandate_duties.id', 'mandate_duties.number', 'mandate_duties.text'])
    .where('mandate_duties.id', '=', id)
    .where('forum_id', '=', forumId)
    .executeTakeFirst();
  if (!duty) throw new AppError('duty_not_found');
  return duty;
}
