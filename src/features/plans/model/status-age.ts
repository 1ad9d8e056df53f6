import { daysBetween } from '#shared/dates/calendar-days.ts';
import { isEmptyCell, type ItemView, type PlanView } from './plan-view.ts';
import { placedItems } from './placed-items.ts';

/** `unsaid`: the plan gives no status; `unknown`: it gives one, and not when it was said. */
export const freshnesses = ['fresh', 'ageing', 'old', 'unknown', 'unsaid'] as const;
export type Freshness = (typeof freshnesses)[number];

/** Up to so many days a status is fresh, and up to so many it ages; older ones are old. */
export const ageLimits = { fresh: 90, ageing: 180 } as const;

/** How old an item's status is: that of its last column of status that says something. `saidOn` is yyyy-mm-dd in Oslo. */
export type StatusAge = Readonly<{ freshness: Freshness; period: string | null; saidOn: string | null; days: number | null }>;

/** The same, with the round of status that closed without an answer, where nothing was said since. */
export type ShownAge = StatusAge & Readonly<{ unanswered: Readonly<{ round: string; closedOn: string }> | null }>;

/** When cells were last said by somebody (yyyy-mm-dd), as `said(item, period)` finds it; what is not there came with the document. */
export type Sayings = Readonly<{
  /** by the item's key, then the period's */
  said: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** the date of the document that the plan came from; null where it states none */
  documentDate: string | null;
  /** items that were made here, and when: the document says nothing of them */
  madeOn: Readonly<Record<string, string>>;
}>;

/** The age of an item's status on the day `today`. */
export function statusAge(periods: PlanView['periods'], item: ItemView, sayings: Sayings, today: string): StatusAge {
  const own = sayings.said[item.key] ?? {};
  const saying = periods
    .filter(({ kind }) => kind === 'status')
    .findLast(({ key }) => key in own || item.cells.some((cell) => cell.period === key && !isEmptyCell(cell)));
  const isUnplaced = !saying && item.cells.some((cell) => cell.period === null && !isEmptyCell(cell));
  if (!saying && !isUnplaced) return { freshness: 'unsaid', period: null, saidOn: null, days: null };
  const saidOn = latest([saying && own[saying.key], sayings.madeOn[item.key] ?? sayings.documentDate]);
  const period = saying?.key ?? null;
  if (saidOn === null) return { freshness: 'unknown', period, saidOn, days: null };
  const days = Math.max(0, daysBetween(saidOn, today));
  return { freshness: freshnessOf(days), period, saidOn, days };
}

function freshnessOf(days: number): Freshness {
  if (days <= ageLimits.fresh) return 'fresh';
  return days <= ageLimits.ageing ? 'ageing' : 'old';
}

function latest(dates: readonly (string | null | undefined)[]): string | null {
  const known = dates.filter((date) => date !== null && date !== undefined);
  return known.toSorted().at(-1) ?? null;
}

/** How fresh a plan is: how many items of each freshness, and the median age in days of those whose age is known. */
export type PlanFreshness = Readonly<{ total: number; counts: Readonly<Record<Freshness, number>>; medianDays: number | null }>;

export function planFreshness(ages: readonly StatusAge[]): PlanFreshness {
  const counts = { fresh: 0, ageing: 0, old: 0, unknown: 0, unsaid: 0 };
  for (const { freshness } of ages) counts[freshness] += 1;
  const days = ages.flatMap((age) => (age.days === null ? [] : [age.days])).toSorted((a, b) => a - b);
  return { total: ages.length, counts, medianDays: days[Math.floor((days.length - 1) / 2)] ?? null };
}

/** The age of every item's status, by the item's key. */
export function statusAges(
  plan: Pick<PlanView, 'areas' | 'periods'>,
  sayings: Sayings,
  today: string,
): Readonly<Record<string, StatusAge>> {
  return Object.fromEntries(placedItems(plan.areas).map(({ item }) => [item.key, statusAge(plan.periods, item, sayings, today)]));
}

/** An age in the largest unit that fits: 100 days are 3 months. */
export function ageIn(days: number): Readonly<{ unit: 'today' | 'days' | 'weeks' | 'months' | 'years'; n: number }> {
  if (days === 0) return { unit: 'today', n: 0 };
  if (days < 14) return { unit: 'days', n: days };
  if (days < 61) return { unit: 'weeks', n: Math.floor(days / 7) };
  if (days < 730) return { unit: 'months', n: Math.floor(days / 30.44) };
  return { unit: 'years', n: Math.floor(days / 365.25) };
}
