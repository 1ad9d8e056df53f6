import { maySomewhere } from '#features/people/index.ts';
import { outcomes } from '#features/plans/index.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { followUpChoices } from '../queries/follow-up-choices.ts';
import { listDecisions } from '../queries/list-decisions.ts';
import { decisionYears } from '../queries/list-years.ts';
import { forumChoices } from './parts/form-options.server.ts';
import { pageOfAddress } from '../queries/list-args.ts';
import { registerFilter } from '../queries/register-filter.ts';

const pageSize = 50;

export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (!chosen) return null;
  const partnershipId = chosen.partnership.id;
  const number = pageOfAddress(url);
  const filter = { ...registerFilter(url), partnershipId };
  const [list, fora, years, followers] = await Promise.all([
    listDecisions(deps, viewer, { ...filter, limit: pageSize, offset: (number - 1) * pageSize }),
    forumChoices(deps, partnershipId),
    decisionYears(deps.db, partnershipId),
    followUpChoices(deps.db, viewer, partnershipId),
  ]);
  return {
    partnership: { slug: chosen.partnership.slug, name: chosen.partnership.name },
    all: chosen.all.map(({ slug, name }) => ({ slug, name })),
    ...list,
    page: number,
    pageSize,
    fora,
    years,
    followers,
    outcomes,
    query: url.searchParams.toString(),
    keeps: maySomewhere(viewer, 'decision.record'),
  };
});
