import { data, redirect } from 'react-router';
import { listPlanNames, showPlan } from '#features/plans/index.ts';
import { addDays } from '#shared/dates/calendar-days.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError, isAppError } from '#shared/errors/app-error.ts';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { openRound } from '../open/open-round.ts';
import { previewRound } from '../open/preview-round.ts';
import { keepsRounds } from '../policy.ts';
import { usualGreeting, usualTitle } from './new/messages.ts';
import { inputOf, readWritten, type WrittenRound } from './new/round-form-fields.ts';

export const loader = page(async ({ deps, viewer, url }) => {
  if (!keepsRounds(viewer)) throw new AppError('forbidden');
  const slug = url.searchParams.get('plan');
  if (slug === null) return { plan: null, plans: await listPlanNames(deps, viewer), usual: null };
  const plan = await showPlan(deps, viewer, slug);
  const areas = plan.areas.map(({ key, title, groups }) => ({
    key,
    title,
    count: groups.reduce((sum, { items }) => sum + items.length, 0),
  }));
  const written = readWritten(url.searchParams);
  const of = (kind: 'status' | 'focus') => plan.periods.filter((period) => period.kind === kind);
  const usual: WrittenRound = {
    ...written,
    title: written.title || `${usualTitle[plan.language]} ${longDate(osloToday(), plan.language).replace(/^\d+\.? /, '')}`,
    greeting: written.greeting || usualGreeting[plan.language],
    asks: written.asks.length > 0 ? written.asks : ['status', 'text'],
    period: written.period || (of('status').at(-1)?.key ?? ''),
    focusPeriod: written.focusPeriod || (of('focus').at(-1)?.key ?? ''),
    areas: written.areas.length > 0 ? written.areas : areas.filter(({ count }) => count > 0).map(({ key }) => key),
    deadline: written.deadline || addDays(osloToday(), 14),
    reminders: written.reminders || '7, 2',
  };
  return {
    plan: { slug: plan.slug, title: plan.title, language: plan.language, areas, periods: of('status'), focusPeriods: of('focus') },
    plans: [],
    usual,
  };
});

/** Shows who would get what, or opens the round. What was refused is shown with what was written. */
export const action = page(async (args) => {
  const { deps, viewer, url, request } = args;
  const form = await readForm(request);
  const written = readWritten(form);
  try {
    const input = inputOf(url.searchParams.get('plan') ?? '', written);
    if (form.get('act') !== 'open') return { written, preview: await previewRound(deps, viewer, input), message: null };
    const { id } = await openRound(deps, viewer, input);
    return redirect(`/runder/${id}?apnet=1`, 303);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { status, message } = errorInfo(error, args);
    return data({ written, preview: null, message }, { status });
  }
});
