import { may } from '#features/people/index.ts';
import { page } from '#web/server/page.ts';
import { readingLimits } from '../guards/reading-limits.ts';
import { listReviews } from '../list-reviews.ts';

/** The reviews for those who may read documents in; null for everybody else. */
export const loader = page(async ({ deps, viewer }) => ({
  reviews: may(viewer, 'reading.do') ? await listReviews(deps, viewer) : null,
  largest: readingLimits.fileBytes,
}));
