import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { listPlannedRounds } from '../patterns/list-planned-rounds.ts';
import { keepsRounds } from '../policy.ts';
import { listRounds } from '../queries/list-rounds.ts';

const pageSize = 50;
const plannedAtMost = 5;

export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  const side = Number(url.searchParams.get('side') ?? '1');
  const number = Number.isInteger(side) && side >= 1 && side <= 10_000 ? side : 1;
  const list = await listRounds(deps, viewer, {
    partnershipId: chosen?.partnership.id ?? 0,
    plan: url.searchParams.get('plan') ?? undefined,
    limit: pageSize,
    offset: (number - 1) * pageSize,
  });
  const keeps = keepsRounds(viewer);
  const { planned } = chosen && keeps ? await listPlannedRounds(deps, viewer, chosen.partnership.id) : { planned: [] };
  return {
    chosen: chosen && {
      partnership: { slug: chosen.partnership.slug, name: chosen.partnership.name },
      all: chosen.all.map(({ slug, name }) => ({ slug, name })),
    },
    ...list,
    page: number,
    pageSize,
    keeps,
    planned: planned.filter(({ state }) => state === 'due' || state === 'coming').slice(0, plannedAtMost),
  };
});
