import { groupBy } from '#shared/group-by.ts';
import { kindOf, wheelKinds, type WheelEntry } from './wheel-entry.ts';

/** An entry with its number through the year: 1, 2, 3 … */
export type NumberedEntry = WheelEntry & Readonly<{ number: number }>;

/** `month` is 1 to 12. */
export type WheelMonth = Readonly<{ month: number; entries: readonly NumberedEntry[] }>;

/** The entries of a year by date, then time, then kind, numbered in that order, in the order of its twelve months. */
export function monthsOf(entries: readonly WheelEntry[]): readonly WheelMonth[] {
  const numbered = entries.toSorted(inOrder).map((entry, at) => ({ ...entry, number: at + 1 }));
  const byMonth = groupBy(numbered, ({ date }) => Number(date.slice(5, 7)));
  return Array.from({ length: 12 }, (_, at) => ({ month: at + 1, entries: byMonth.get(at + 1) ?? [] }));
}

function inOrder(one: WheelEntry, other: WheelEntry): number {
  return (
    compare(one.date, other.date) ||
    compare(one.time?.startsAt ?? '', other.time?.startsAt ?? '') ||
    wheelKinds.indexOf(kindOf[one.what]) - wheelKinds.indexOf(kindOf[other.what]) ||
    compare(one.key, other.key)
  );
}

/** By code points, the same in the browser and on the server. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
