import { publicHolidays } from './public-holidays.ts';

/**
 * How the meetings of a series are laid out. `weekday` 1 is Monday; `nth` is which of them in the month, -1 the last, and
 * is read for months alone. `from` and `to` are days in Oslo, both included.
 */
export type SeriesRule = Readonly<{
  every: 'week' | 'month';
  interval: number;
  weekday: number;
  nth: number;
  from: string;
  to: string;
  skipJuly: boolean;
}>;

/** A day of the series; `skipped` says why there is no meeting on it. */
export type SeriesDay = Readonly<{ date: string; skipped: 'july' | 'holiday' | null }>;

const day = 86_400_000;

/** The days a rule gives, also those that are passed over: July by choice, public holidays always. */
export function layOutSeries(rule: SeriesRule): readonly SeriesDay[] {
  const days = rule.every === 'week' ? weekly(rule) : monthly(rule);
  return days.filter((date) => date >= rule.from && date <= rule.to).map((date) => ({ date, skipped: whySkipped(rule, date) }));
}

function whySkipped({ skipJuly }: SeriesRule, date: string): SeriesDay['skipped'] {
  if (publicHolidays(Number(date.slice(0, 4))).has(date)) return 'holiday';
  return skipJuly && date.slice(5, 7) === '07' ? 'july' : null;
}

function weekly({ from, to, weekday, interval }: SeriesRule): readonly string[] {
  const start = Date.parse(from);
  const first = start + ((weekday - weekdayOf(start) + 7) % 7) * day;
  const days: string[] = [];
  for (let at = first; at <= Date.parse(to); at += interval * 7 * day) days.push(isoDay(at));
  return days;
}

function monthly({ from, to, weekday, nth, interval }: SeriesRule): readonly string[] {
  const days: string[] = [];
  const [year = 0, month = 1] = from.split('-').map(Number);
  for (let at = month - 1; isoDay(Date.UTC(year, at, 1)) <= to; at += interval) {
    const date = nthWeekday(year, at, weekday, nth);
    if (date !== null) days.push(date);
  }
  return days;
}

/** Null where the month has no fifth such weekday. `month` 0 is January, and may run on past December. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const first = Date.UTC(year, month, 1);
  const length = (Date.UTC(year, month + 1, 1) - first) / day;
  const earliest = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const last = earliest + 7 * Math.floor((length - earliest) / 7);
  const date = nth === -1 ? last : earliest + 7 * (nth - 1);
  return date > length ? null : isoDay(first + (date - 1) * day);
}

function weekdayOf(at: number): number {
  return new Date(at).getUTCDay() || 7;
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
