import { AppError } from '#shared/errors/app-error.ts';
import { page } from '#web/server/page.ts';
import { editionOfAddress } from './edition-of-address.server.ts';

export const loader = page(async (args) => {
  const { plan, edition } = await editionOfAddress(args);
  const key = args.params['area'] ?? '';
  const area = plan.areas.find((known) => known.key === key);
  if (!area) throw new AppError('area_not_found', { area: key });
  return { plan: { ...plan, areas: [area] }, edition, area };
});
