import { addDays, daysBetween } from '#shared/dates/calendar-days.ts';

/** From a day to a day, both included. */
export type Days = Readonly<{ startsOn: string; endsOn: string }>;

/** Days for which nobody has the turn, or more than one. */
export type TurnFault = Days & Readonly<{ kind: 'gap' | 'overlap' }>;

/** Whose turn it is on a day, who comes next, what is near, and what is wrong from that day on. */
export type RotationState<T extends Days> = Readonly<{
  current: T | null;
  next: T | null;
  /** where the turn ends within sixty days: its last day, and how many days are left; `next` says whose it is then */
  change: Readonly<{ on: string; inDays: number }> | null;
  faults: readonly TurnFault[];
}>;

/** How long before a change it is told, in days. */
const warnDays = 60;

export function whoseTurn<T extends Days>(turns: readonly T[], date: string): T | null {
  return turns.find((turn) => turn.startsOn <= date && date <= turn.endsOn) ?? null;
}

/** The first turn that starts after the day. */
export function nextTurn<T extends Days>(turns: readonly T[], date: string): T | null {
  return inOrder(turns).find((turn) => turn.startsOn > date) ?? null;
}

export function rotationState<T extends Days>(turns: readonly T[], date: string): RotationState<T> {
  const current = whoseTurn(turns, date);
  const inDays = current === null ? null : daysBetween(date, current.endsOn);
  return {
    current,
    next: nextTurn(turns, date),
    change: current !== null && inDays !== null && inDays <= warnDays ? { on: current.endsOn, inDays } : null,
    faults: turnFaults(turns).filter((fault) => fault.endsOn >= date),
  };
}

/** Between neighbouring turns: the days that nobody has, and the days that two have. */
export function turnFaults(turns: readonly Days[]): readonly TurnFault[] {
  let last: string | null = null;
  const faults: TurnFault[] = [];
  for (const { startsOn, endsOn } of inOrder(turns)) {
    if (last !== null && startsOn > addDays(last, 1))
      faults.push({ kind: 'gap', startsOn: addDays(last, 1), endsOn: addDays(startsOn, -1) });
    if (last !== null && startsOn <= last) faults.push({ kind: 'overlap', startsOn, endsOn: endsOn < last ? endsOn : last });
    if (last === null || endsOn > last) last = endsOn;
  }
  return faults;
}

function inOrder<T extends Days>(turns: readonly T[]): readonly T[] {
  return turns.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
}
