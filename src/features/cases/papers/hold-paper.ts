import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { caseTables } from '../tables.ts';
import { ownerOf } from './owner-of.ts';

/** A paper that is to be changed, held until the transaction ends, and whose it is. Throws paper_not_found, and as `ownerOf`. */
export async function holdPaper(tx: Db, id: number) {
  const paper = await caseTables(tx)
    .selectFrom('papers')
    .select(['id', 'case_id as case', 'agenda_item_id as agendaItem'])
    .select(['title', 'file_name as fileName', 'withheld_by as withheldBy'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!paper) throw new AppError('paper_not_found');
  return { paper, owner: await ownerOf(tx, paper) };
}
