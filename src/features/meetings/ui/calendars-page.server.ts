import { listFora } from '#features/fora/index.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';

/** The calendar addresses of a partnership's fora; null where there is no partnership yet. */
export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (chosen === null) return null;
  const { partnership, all } = chosen;
  const fora = await listFora(deps, viewer, partnership.id);
  const base = deps.address ?? url.origin;
  return {
    partnership,
    all,
    wheel: `${base}/arshjul/calendar.ics${all.length > 1 ? `?helsefellesskap=${partnership.slug}` : ''}`,
    fora: fora
      .filter(({ ended }) => !ended)
      .map(({ slug, name, language }) => ({ slug, name, language, address: `${base}/fora/${slug}/calendar.ics` })),
  };
});
