import { demand, type Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { SourceFormat } from './model/read-result.ts';
import { readingTables } from './tables.ts';

/** A review in the list; `plan` is what it was taken in as. `at` is ISO time. */
export type ReviewEntry = Readonly<{
  id: number;
  fileName: string;
  format: SourceFormat;
  title: string;
  at: string;
  state: 'open' | 'accepted' | 'discarded';
  answers: number;
  plan: Readonly<{ slug: string; title: string }> | null;
}>;

/** The reviews, the latest first. Throws forbidden. */
export async function listReviews(deps: Deps, viewer: Viewer, limit = 100): Promise<readonly ReviewEntry[]> {
  demand(viewer, 'reading.do');
  const rows = await readingTables(deps.db)
    .selectFrom('reviews')
    .leftJoin('review_acceptances', 'review_acceptances.review_id', 'reviews.id')
    .leftJoin('review_discards', 'review_discards.review_id', 'reviews.id')
    .leftJoin('plans', 'plans.id', 'review_acceptances.plan_id')
    .select((eb) => [
      'reviews.id',
      'reviews.file_name as fileName',
      'reviews.format',
      'reviews.at',
      'review_acceptances.review_id as accepted',
      'review_discards.review_id as discarded',
      'plans.slug',
      'plans.title as planTitle',
      eb
        .ref('reviews.document', '->>')
        .key('title' as never)
        .as('title'),
      eb.selectFrom('review_answers').whereRef('review_id', '=', 'reviews.id').select(eb.fn.countAll<number>().as('count')).as('answers'),
    ])
    .orderBy('reviews.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ accepted, discarded, slug, planTitle, title, answers, ...review }) => ({
    ...review,
    title: String(title ?? ''),
    answers: Number(answers ?? 0),
    state: accepted !== null ? 'accepted' : discarded !== null ? 'discarded' : 'open',
    plan: slug === null ? null : { slug, title: planTitle ?? '' },
  }));
}
