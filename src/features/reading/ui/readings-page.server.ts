import { page } from '#web/server/page.ts';
import { readingLimits } from '../guards/reading-limits.ts';
import { listReviews } from '../list-reviews.ts';
import { mayRead } from '../policy.ts';

/** The reviews for those who may read documents in; null for everybody else. */
export const loader = page(async ({ deps, viewer }) => ({
  reviews: mayRead(viewer) ? await listReviews(deps, viewer) : null,
  largest: readingLimits.fileBytes,
}));
