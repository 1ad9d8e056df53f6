import { demandSomewhere, may } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { raiseCase } from '../cases/raise-case.ts';
import { forumOfPlan } from '../queries/forum-of-plan.ts';
import { formOptions } from './parts/form-options.server.ts';
import { itemIn, performing } from './parts/perform.server.ts';

export const loader = page(async ({ deps, viewer, url }) => {
  demandSomewhere(viewer, 'case.raise');
  const chosen = await choosePartnership(deps, url);
  if (!chosen) throw new AppError('not_found');
  const { partnership } = chosen;
  const [plan = ''] = (url.searchParams.get('tiltak') ?? '').split('/', 1);
  return {
    partnership: { slug: partnership.slug, name: partnership.name },
    options: await formOptions(deps, viewer, partnership.id),
    keeps: may(viewer, 'case.edit'),
    forum: url.searchParams.get('forum') ?? (await forumOfPlan(deps.db, partnership.id, plan)),
  };
});

export const action = performing({
  raise: async ({ deps, viewer }, fields) => {
    const { text, orNull, id } = fields;
    const { id: raised } = await raiseCase(deps, viewer, {
      forum: text('forum'),
      title: text('title'),
      background: text('background'),
      proposal: text('proposal'),
      raisedBy: orNull('raisedBy'),
      raisedOn: orNull('raisedOn') ?? undefined,
      responsible: id('responsible'),
      withheldBy: orNull('withheldBy'),
      withheldWhy: orNull('withheldWhy'),
      publicTitle: orNull('publicTitle'),
      items: orNull('item') === null ? [] : [itemIn(fields)],
    });
    return `/saker/${raised}?lagret=1`;
  },
});
