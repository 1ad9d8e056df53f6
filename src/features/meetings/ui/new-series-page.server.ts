import { isAppError } from '#shared/errors/app-error.ts';
import { errorInfo, page } from '#web/server/page.ts';
import type { SeriesDay } from '../model/series.ts';
import { planSeries, previewSeries } from '../plan-series.ts';
import { chooseForNew } from './edit/choose-for-new.server.ts';
import { fromMeetingForm } from './edit/from-forms.ts';
import { performing } from './parts/perform.server.ts';

type Get = (name: string) => string | null | undefined;

/** What a series is chosen from, and the days that the rule in the address gives. Throws forbidden. */
export const loader = page(async (args) => {
  const { searchParams } = args.url;
  const choices = await chooseForNew(args);
  const written = Object.fromEntries([...searchParams].map(([name, value]) => [name, value.slice(0, 2000)]));
  const nothing = { days: null as readonly SeriesDay[] | null, message: null as string | null };
  if (!searchParams.has('from')) return { choices, written, ...nothing };
  try {
    return { choices, written, ...nothing, days: previewSeries(ruleOf((name) => searchParams.get(name))) };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { choices, written, ...nothing, message: errorInfo(error, args).message };
  }
});

export const action = performing({
  plan: async ({ deps, viewer }, fields) => {
    const { date: _day, noticeText: _text, title: _title, ...meeting } = fromMeetingForm(fields);
    await planSeries(deps, viewer, {
      ...meeting,
      ...ruleOf(fields.text),
      forum: fields.text('forum') ?? '',
      seriesTitle: fields.text('seriesTitle') ?? '',
    });
    return `/moter?forum=${encodeURIComponent(fields.text('forum') ?? '')}`;
  },
});

function ruleOf(get: Get) {
  return {
    every: get('every'),
    interval: Number(get('interval')) || 1,
    weekday: Number(get('weekday')),
    nth: Number(get('nth')) || 1,
    from: get('from'),
    to: get('to'),
    skipJuly: get('skipJuly') != null,
  };
}
