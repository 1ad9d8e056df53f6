import type { AgendaEntry } from '../shown-meeting.ts';

type Placed = Pick<AgendaEntry, 'number' | 'takenUpAt' | 'leftAt'>;

/** The place on the agenda of what the room is at; -1 where it has taken nothing up, or left it. */
export function currentEntry(agenda: readonly Placed[]): number {
  return agenda.findIndex(({ takenUpAt, leftAt }) => takenUpAt !== null && leftAt === null);
}

/** The place of the entry with the number that is asked for; else of what the room is at, of what comes next, of the last. */
export function chosenEntry(agenda: readonly Placed[], asked: string | null): number {
  const known = agenda.findIndex(({ number }) => String(number) === asked);
  if (known >= 0) return known;
  const current = currentEntry(agenda);
  if (current >= 0) return current;
  const next = agenda.findIndex(({ takenUpAt }) => takenUpAt === null);
  return next >= 0 ? next : agenda.length - 1;
}
