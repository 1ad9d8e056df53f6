import type { ForumRow } from '#features/fora/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { countsByYear, writeCaseNumber, writesNumber } from '../model/case-number.ts';
import { caseTables } from '../tables.ts';

/**
 * The next number of a forum whose row the caller holds locked, and how it is written. A written number that is taken
 * (after a change of pattern) is passed over. Throws case_pattern_wrong where the pattern writes no number.
 */
export async function nextCaseNumber(
  tx: Db,
  forum: Pick<ForumRow, 'id' | 'casePattern'>,
  year: number,
): Promise<Readonly<{ number: number; label: string }>> {
  if (!writesNumber(forum.casePattern)) throw new AppError('case_pattern_wrong', { pattern: forum.casePattern });
  const tables = caseTables(tx);
  const { last } = await tables
    .selectFrom('cases')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('forum_id', '=', forum.id)
    .$if(countsByYear(forum.casePattern), (query) => query.where('year', '=', year))
    .executeTakeFirstOrThrow();
  for (let number = (last ?? 0) + 1; ; number++) {
    const label = writeCaseNumber(forum.casePattern, { number, year });
    const taken = await tables
      .selectFrom('cases')
      .select('id')
      .where('forum_id', '=', forum.id)
      .where('label', '=', label)
      .executeTakeFirst();
    if (!taken) return { number, label };
  }
}
