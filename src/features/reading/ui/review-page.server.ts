import { redirect } from 'react-router';
import { AppError } from '#shared/errors/app-error.ts';
import { page } from '#web/server/page.ts';
import { showReview } from '../show-review.ts';
import { actOnReview } from './act-on-review.server.ts';
import { reviewData } from './review-data.server.ts';

/** The id in the address. Throws review_not_found for what is no id. */
export function reviewIdOf(params: Readonly<Record<string, string>>): number {
  const text = params['review'] ?? '';
  if (!/^\d{1,15}$/.test(text)) throw new AppError('review_not_found');
  return Number(text);
}

export const loader = page(async ({ deps, viewer, params, url, language }) => {
  const review = await showReview(deps, viewer, reviewIdOf(params));
  const shown = reviewData(review, url.searchParams, language);
  // The part stands in the address: it must not change under a person because of an answer.
  if (review.state === 'open' && url.searchParams.get('del') !== shown.part) {
    const params = new URLSearchParams(url.searchParams);
    params.set('del', shown.part);
    throw redirect(`/innlesing/${review.id}?${params.toString()}`);
  }
  return shown;
});

export const action = page(async (args) => actOnReview(args, reviewIdOf(args.params), await args.request.formData()));
