import { addDays, addMonths } from '#shared/dates/calendar-days.ts';
import type { Days } from './rotation.ts';

/** `count` turns of `months` each from a day on, one after the other, going round the holders from the one at `first`. */
export function layOutTurns<H>(
  holders: readonly H[],
  { from, months, count, first }: Readonly<{ from: string; months: number; count: number; first: number }>,
): readonly (Days & Readonly<{ holder: H }>)[] {
  return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    const holder = holders[(first + at) % holders.length];
    if (holder === undefined) return [];
    return [{ holder, startsOn: addMonths(from, at * months), endsOn: addDays(addMonths(from, (at + 1) * months), -1) }];
  });
}
