import { AppError } from '#shared/errors/app-error.ts';
import { page } from '../server/page.ts';

export const loader = page((): null => {
  throw new AppError('not_found');
});
