import { maySomewhere } from '#features/people/index.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { listAssignments } from '../queries/list-assignments.ts';
import { forumChoices } from './parts/form-options.server.ts';
import { oneOf, pageOfAddress, textOf } from '../queries/list-args.ts';

const pageSize = 50;
const states = ['unanswered', 'accepted', 'declined', 'reported', 'closed'] as const;

export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (!chosen) return null;
  const partnershipId = chosen.partnership.id;
  const number = pageOfAddress(url);
  const kind = oneOf(url, 'slag', ['assignment', 'input']);
  const status = oneOf(url, 'status', [...states, 'late']);
  const [list, fora] = await Promise.all([
    listAssignments(deps, viewer, {
      partnershipId,
      kind,
      forum: textOf(url, 'forum'),
      state: status === 'late' ? undefined : status,
      late: status === 'late',
      limit: pageSize,
      offset: (number - 1) * pageSize,
    }),
    forumChoices(deps, partnershipId),
  ]);
  return {
    partnership: { slug: chosen.partnership.slug, name: chosen.partnership.name },
    all: chosen.all.map(({ slug, name }) => ({ slug, name })),
    ...list,
    page: number,
    pageSize,
    fora,
    states,
    keeps: maySomewhere(viewer, 'assignment.give'),
  };
});
