import { addMonths } from '#shared/dates/calendar-days.ts';

export type Anniversary = Readonly<{ date: string; years: number }>;

/** The days of a span on which whole years have passed since a day, before any of the ends that are known. ISO dates. */
export function anniversariesOf(
  since: string,
  ends: readonly (string | null)[],
  { from, to }: Readonly<{ from: string; to: string }>,
): readonly Anniversary[] {
  const first = Math.max(1, Number(from.slice(0, 4)) - Number(since.slice(0, 4)));
  const last = Number(to.slice(0, 4)) - Number(since.slice(0, 4));
  const found: Anniversary[] = [];
  for (let years = first; years <= last; years += 1) {
    const date = addMonths(since, 12 * years);
    if (ends.every((end) => end === null || date < end)) found.push({ date, years });
  }
  return found;
}
