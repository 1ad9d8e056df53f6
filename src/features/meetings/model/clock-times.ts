/** When an entry is planned to begin and end, ISO in UTC; null as soon as a length before it is not known. */
export type ClockTime = Readonly<{ id: number; startsAt: string | null; endsAt: string | null }>;

/** `planned` is the sum of what is known, `unknown` how many have no length, `over` the minutes past the end (0 where it fits or no end is known). */
export type AgendaTimes = Readonly<{ entries: readonly ClockTime[]; planned: number; unknown: number; over: number }>;

type Meeting = Readonly<{ startsAt: string; endsAt: string | null; dayOnly: boolean }>;
type Timed = Readonly<{ id: number; minutes: number | null }>;

const minute = 60_000;

/** The clock times that follow from the lengths: nothing is guessed where a length is missing. */
export function agendaTimes({ startsAt, endsAt, dayOnly }: Meeting, entries: readonly Timed[]): AgendaTimes {
  const planned = entries.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const room = endsAt === null || dayOnly ? null : (Date.parse(endsAt) - Date.parse(startsAt)) / minute;
  let at: number | null = dayOnly ? null : Date.parse(startsAt);
  const times = entries.map(({ id, minutes }): ClockTime => {
    const begins = at;
    at = at === null || minutes === null ? null : at + minutes * minute;
    return { id, startsAt: iso(begins), endsAt: iso(at) };
  });
  return {
    entries: times,
    planned,
    unknown: entries.filter(({ minutes }) => minutes === null).length,
    over: room === null ? 0 : Math.max(0, planned - room),
  };
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
