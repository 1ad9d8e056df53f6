import { listFora } from '#features/fora/index.ts';
import { listPlanNames } from '#features/plans/index.ts';
import { formText } from '#web/parts/form-text.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { listPlannedRounds } from '../patterns/list-planned-rounds.ts';
import { openPlannedRound } from '../patterns/open-planned-round.ts';
import { addPattern, endPattern } from '../patterns/patterns.ts';

/** The patterns of a partnership, what they plan, and what a new one can be made of. */
export const loader = page(async ({ deps, viewer, url }) => {
  const chosen = await choosePartnership(deps, url);
  if (!chosen) throw new AppError('not_found');
  const { partnership, all } = chosen;
  const [found, plans, fora] = await Promise.all([
    listPlannedRounds(deps, viewer, partnership.id),
    listPlanNames(deps, viewer),
    listFora(deps, viewer, partnership.id),
  ]);
  const named = (entry: Readonly<{ slug: string; name: string }>) => ({ slug: entry.slug, name: entry.name });
  return {
    chosen: { partnership: named(partnership), all: all.map(named) },
    ...found,
    plans: plans.map(({ slug, title }) => ({ slug, title })),
    fora: fora.map(({ id, name }) => ({ id, name })),
  };
});

type Fields = Readonly<{ text: (name: string) => string; number: (name: string) => number; all: (name: string) => readonly string[] }>;

export const action = performActs<Fields>(
  {
    add: ({ deps, viewer }, { text, number, all }) =>
      addPattern(deps, viewer, {
        plan: text('plan'),
        forum: number('forum'),
        openDays: number('openDays'),
        daysBefore: number('daysBefore'),
        asks: all('asks'),
        reminderDays: [7, 2],
        greeting: text('greeting'),
      }),
    end: ({ deps, viewer }, { number }) => endPattern(deps, viewer, { pattern: number('pattern') }),
    open: async ({ deps, viewer, url }, { number }) => {
      const chosen = await choosePartnership(deps, url);
      const { id } = await openPlannedRound(deps, viewer, {
        partnership: chosen?.partnership.id ?? 0,
        pattern: number('pattern'),
        meeting: number('meeting'),
      });
      return `/runder/${id}?apnet=1`;
    },
  },
  (form) => ({
    text: (name) => formText(form, name) ?? '',
    number: (name) => Number(formText(form, name)),
    all: (name) => form.getAll(name).map(String),
  }),
);
