import { AppError } from '#shared/errors/app-error.ts';
import { page } from '#web/server/page.ts';
import { showSourcePage } from '../show-source-page.ts';
import { cropPage, sliceOf } from './model/crop-page.ts';
import { reviewIdOf } from './review-page.server.ts';

/** One page of the source as JSON, cut where it is long: around the place `y` (points) or `linje`. */
export const loader = page(async ({ deps, viewer, params, url }) => {
  const found = await showSourcePage(deps, viewer, reviewIdOf(params), Number(params['side']) || 0);
  if (!found) throw new AppError('not_found');
  const place = { y: Number(url.searchParams.get('y')), line: Number(url.searchParams.get('linje')) };
  return Response.json(cropPage(found, sliceOf(found, place)), { headers: { 'cache-control': 'private, no-cache' } });
});
