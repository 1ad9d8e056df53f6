import { maySomewhere } from '#features/people/index.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { listCases } from '../queries/list-cases.ts';
import { caseYears } from '../queries/list-years.ts';
import { forumChoices } from './parts/form-options.server.ts';
import { oneOf, pageOfAddress, textOf, yearOf } from '../queries/list-args.ts';

const pageSize = 50;

export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (!chosen) return null;
  const partnershipId = chosen.partnership.id;
  const number = pageOfAddress(url);
  const [list, fora, years] = await Promise.all([
    listCases(deps, viewer, {
      partnershipId,
      forum: textOf(url, 'forum'),
      state: oneOf(url, 'status', ['open', 'closed']),
      year: yearOf(url),
      text: textOf(url, 'q'),
      limit: pageSize,
      offset: (number - 1) * pageSize,
    }),
    forumChoices(deps, partnershipId),
    caseYears(deps.db, partnershipId),
  ]);
  return {
    partnership: { slug: chosen.partnership.slug, name: chosen.partnership.name },
    all: chosen.all.map(({ slug, name }) => ({ slug, name })),
    ...list,
    page: number,
    pageSize,
    fora,
    years,
    takesPart: maySomewhere(viewer, 'case.raise'),
  };
});
