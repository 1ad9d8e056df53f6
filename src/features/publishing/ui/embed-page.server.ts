import { publicViewer } from '#features/people/index.ts';
import { listEditions, showPlan } from '#features/plans/index.ts';
import { page } from '#web/server/page.ts';
import { embedPath } from '../embed/embed-address.ts';
import { readEmbedOptions, themes, typefaces, views } from '../embed/embed-options.ts';
import { markup } from '../formats/html/markup.ts';

const height = 600;

/** What can be embedded of the plan, what is chosen, and the code for it: as the public sees the plan, whoever asks. */
export const loader = page(async ({ deps, params, url }) => {
  const slug = params['plan'] ?? '';
  const plan = await showPlan(deps, publicViewer, slug);
  const editions = await listEditions(deps, publicViewer, slug);
  const options = readEmbedOptions(Object.fromEntries(url.searchParams));
  const asked = url.searchParams.get('omrade');
  const area = plan.areas.find(({ key }) => key === asked) ?? null;
  const path = embedPath(slug, area?.key ?? null, options);
  const name = area ? `${area.title} – ${plan.title}` : plan.title;
  return {
    plan: { slug, title: plan.title, language: plan.language },
    areas: plan.areas.map(({ key, title }) => ({ key, title })),
    periods: plan.periods.map(({ key, label }) => ({ key, label })),
    editions: editions.map(({ number, label }) => ({ number, label })),
    choices: { themes, typefaces, views },
    chosen: { ...options, area: area?.key ?? '' },
    path,
    name,
    code: markup`<iframe src="${deps.address ?? url.origin}${path}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
      .html,
  };
});
