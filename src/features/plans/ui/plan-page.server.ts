import { redirect } from 'react-router';
import { may } from '#features/people/index.ts';
import { readForm } from '#web/server/read-form.ts';
import { page } from '#web/server/page.ts';
import { formText } from '#web/parts/form-text.ts';
import { countLinks, mayWriteCells, openPlan, showPlan, showStatusAges } from '../index.ts';
import { assignedItems } from '../queries/item-knowledge.ts';
import { placedItems } from '../model/placed-items.ts';
import { mayArrange } from '../policy.ts';

/** The whole plan, and what this viewer may write in it: everything, or the items (keys) that name them. */
export const loader = page(async ({ deps, viewer, params }) => {
  const plan = await showPlan(deps, viewer, params['plan'] ?? '');
  const arranges = mayArrange(viewer, plan);
  const own = arranges
    ? []
    : placedItems(plan.areas).filter(({ item }) =>
        mayWriteCells(
          viewer,
          plan,
          item.contacts.map(({ id }) => id),
        ),
      );
  return {
    plan,
    arranges,
    opens: may(viewer, 'plan.open'),
    own: own.map(({ item }) => item.key),
    links: await countLinks(deps, plan.id),
    assigned: await assignedItems(deps, viewer, plan.id),
    ages: await showStatusAges(deps, viewer, plan),
  };
});

/** Opens the plan to everybody, or makes it a draft again. */
export const action = page(async ({ deps, viewer, request, params, url }) => {
  const form = await readForm(request);
  await openPlan(deps, viewer, { plan: params['plan'] ?? '', open: form.get('act') === 'open', why: formText(form, 'why') });
  return redirect(url.pathname);
});
