import { z } from 'zod';
import { type Actor, demand, ensurePartnership } from '#features/people/index.ts';
import { inTransaction } from '#platform/db/in-transaction.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { parseInput } from '#shared/parse-input.ts';
import { columnRoles, type ColumnMapping } from './model/column-mapping.ts';
import { readStorable } from './read-storable.ts';
import type { ReadingDeps } from './start-review.ts';
import { checkOpen, findReview } from './store/find-review.ts';
import { readingTables } from './tables.ts';

const columnsInput = z.object({
  review: z.int(),
  /** A role for each column, in the sheet's order. */
  roles: z.array(z.enum(columnRoles)).max(200),
});

/**
 * Reads the sheet of a review again with the columns a person has confirmed, and remembers them for the partnership.
 * Answers that were given to the earlier reading are kept where the question still stands.
 * Throws forbidden, review_closed, no_columns_to_confirm and the reader's errors.
 */
export async function confirmColumns(deps: ReadingDeps, actor: Actor, raw: unknown): Promise<void> {
  const input = parseInput(columnsInput, raw);
  demand(actor, 'reading.do');
  const review = await findReview(deps.db, input.review);
  checkOpen(review);
  const stored = await readingTables(deps.db)
    .selectFrom('reviews')
    .select(['source', 'mapping'])
    .where('id', '=', review.id)
    .executeTakeFirstOrThrow();
  if (!stored.source || !stored.mapping) throw new AppError('no_columns_to_confirm');
  const mapping: ColumnMapping = {
    ...stored.mapping,
    columns: stored.mapping.columns.map((column, at) => ({ ...column, role: input.roles[at] ?? column.role, guessed: false })),
  };
  const read = await readStorable(deps, { bytes: stored.source, fileName: review.fileName }, mapping);
  await inTransaction(deps.db, async (tx) => {
    const tables = readingTables(tx);
    const partnership = await ensurePartnership(tx, read.document.partnership, read.document.language);
    await tables
      .updateTable('reviews')
      .set({
        document: JSON.stringify(read.document),
        findings: JSON.stringify(read.findings),
        pages: JSON.stringify(read.pages),
        mapping: JSON.stringify(mapping),
      })
      .where('id', '=', review.id)
      .execute();
    await tables
      .insertInto('column_mappings')
      .values({ partnership_id: partnership.id, header_key: mapping.key, mapping: JSON.stringify(mapping) })
      .onConflict((conflict) => conflict.columns(['partnership_id', 'header_key']).doUpdateSet({ mapping: JSON.stringify(mapping) }))
      .execute();
  });
}
