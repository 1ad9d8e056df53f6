import { sql } from 'kysely';
import type { Job } from '#platform/jobs/job.ts';

/** A document that was read and never taken in is kept for a year. */
export const forgetOldReviews: Job = {
  name: 'forget-old-reviews',
  every: 86_400,
  longest: 600,
  async work({ db }) {
    await sql`delete from reviews r where r.at < now() - interval '1 year'
      and not exists (select from review_acceptances a where a.review_id = r.id)`.execute(db);
  },
};
