import { daysBetween } from '#shared/dates/calendar-days.ts';
import type { Matter } from './matter.ts';

export const urgencies = ['late', 'soon', 'open'] as const;

/** `late`: its day has passed; `soon`: it is due within a fortnight; `open`: later, or no day is set. */
export type Urgency = (typeof urgencies)[number];

/** Due in so many days or fewer is soon. */
export const soonDays = 14;

/** `daysLeft` is negative where it is late; `age` counts from when it came. Both are null where the day is not known. */
export type DatedMatter = Matter & Readonly<{ urgency: Urgency; daysLeft: number | null; age: number | null }>;

/** The matter as it stands on a day (ISO dates). Due today is not late. */
export function dated(matter: Matter, today: string): DatedMatter {
  const daysLeft = matter.dueOn === null ? null : daysBetween(today, matter.dueOn);
  const age = matter.since === null ? null : Math.max(0, daysBetween(matter.since, today));
  return { ...matter, urgency: urgencyOf(daysLeft), daysLeft, age };
}

function urgencyOf(daysLeft: number | null): Urgency {
  if (daysLeft === null || daysLeft > soonDays) return 'open';
  return daysLeft < 0 ? 'late' : 'soon';
}

/** The most late first, then by the day they are due, then those without a day, the oldest first. */
export function byUrgency(one: DatedMatter, other: DatedMatter): number {
  if (one.daysLeft !== null && other.daysLeft !== null && one.daysLeft !== other.daysLeft) return one.daysLeft - other.daysLeft;
  if ((one.daysLeft === null) !== (other.daysLeft === null)) return one.daysLeft === null ? 1 : -1;
  return byAge(one, other);
}

/** The oldest first; what nobody has dated stands before all, for it may be older. */
export function byAge(one: DatedMatter, other: DatedMatter): number {
  return (other.age ?? Infinity) - (one.age ?? Infinity) || other.id - one.id;
}

export type UrgencyCounts = Readonly<Record<Urgency, number>>;

export function countUrgencies(matters: readonly DatedMatter[]): UrgencyCounts {
  const counts = { late: 0, soon: 0, open: 0 };
  for (const { urgency } of matters) counts[urgency] += 1;
  return counts;
}
