import { forgetRates } from '#platform/http/limit-rates.ts';
import type { Job } from '#platform/jobs/job.ts';

/** What the program does by itself now and then; a feature's job stands in the feature, and is named here. */
export async function programJobs(): Promise<readonly Job[]> {
  const { digestJob } = await import('#features/notices/index.ts');
  const { forgetOldReviews } = await import('#features/reading/forget-old-reviews.ts');
  const { forgetOld } = await import('#features/record/index.ts');
  const { remindJob } = await import('#features/rounds/index.ts');
  return [forgetRates, remindJob, forgetOld, forgetOldReviews, digestJob];
}
