import { redirect } from 'react-router';
import { page } from '#web/server/page.ts';
import { showSectorsOfArea } from '../index.ts';

export const loader = page(async ({ deps, viewer, params }) => {
  const slug = params['plan'] ?? '';
  const { overall, area, sectors, without, ...columns } = await showSectorsOfArea(deps, viewer, slug, params['area'] ?? '');
  // A sector's own area leads to the one it is about: there is one page for an area.
  if (overall.slug !== slug) throw redirect(`/planer/${overall.slug}/omrader/${encodeURIComponent(area.key)}/sektorer`);
  return {
    plan: { slug, title: overall.title, language: overall.language, year: overall.year },
    area: { key: area.key, title: area.title },
    sectors: sectors.map((plan) => ({
      slug: plan.slug,
      title: plan.title,
      sector: plan.scope.kind === 'sector' ? plan.scope.sector : '',
    })),
    without,
    ...columns,
  };
});
