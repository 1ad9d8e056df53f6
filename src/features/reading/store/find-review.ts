import type { PlanDocument } from '#features/plans/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Finding } from '../model/finding.ts';
import type { Answers } from '../model/settle.ts';
import type { SourceFormat } from '../model/read-result.ts';
import { readingTables } from '../tables.ts';

export type ReviewRow = Readonly<{
  id: number;
  fileName: string;
  format: SourceFormat;
  document: PlanDocument;
  findings: readonly Finding[];
  state: 'open' | 'accepted' | 'discarded';
  answers: Answers;
  why: ReadonlyMap<string, string>;
}>;

/** The review with its answers, but without its pages. Throws review_not_found. */
export async function findReview(db: Db, id: number): Promise<ReviewRow> {
  const tables = readingTables(db);
  const row = await tables
    .selectFrom('reviews')
    .leftJoin('review_acceptances', 'review_acceptances.review_id', 'reviews.id')
    .leftJoin('review_discards', 'review_discards.review_id', 'reviews.id')
    .select([
      'reviews.id',
      'reviews.file_name as fileName',
      'reviews.format',
      'reviews.document',
      'reviews.findings',
      'review_acceptances.review_id as accepted',
      'review_discards.review_id as discarded',
    ])
    .where('reviews.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new AppError('review_not_found');
  const answers = await tables.selectFrom('review_answers').select(['question', 'answer', 'why']).where('review_id', '=', id).execute();
  const { accepted, discarded, ...review } = row;
  return {
    ...review,
    state: accepted !== null ? 'accepted' : discarded !== null ? 'discarded' : 'open',
    answers: new Map(answers.map((answer) => [answer.question, answer.answer])),
    why: new Map(answers.flatMap((answer) => (answer.why === null ? [] : [[answer.question, answer.why] as const]))),
  };
}

/** Throws review_closed where the review is no longer open. */
export function checkOpen(review: ReviewRow): void {
  if (review.state !== 'open') throw new AppError('review_closed');
}
