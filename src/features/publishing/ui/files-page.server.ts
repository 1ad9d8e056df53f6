import { may } from '#features/people/index.ts';
import { showPlan } from '#features/plans/index.ts';
import { page } from '#web/server/page.ts';

/** The draft as it may be fetched. */
export const loader = page(async ({ deps, viewer, params }) => {
  const { slug, title, language, partnership } = await showPlan(deps, viewer, params['plan'] ?? '');
  return { plan: { slug, title, language }, partnership: partnership.slug, designs: may(viewer, 'publishing.design') };
});
