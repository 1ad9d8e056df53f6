const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clocks in Oslo show at a moment, as if it were UTC. */
function shownInOslo(moment: number): number {
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`);
}

/**
 * The moment at which the clocks in Oslo show `time` (hh:mm) on `date` (yyyy-mm-dd), as ISO in UTC. An hour that summer
 * time leaves out is read an hour later; one that comes twice is the first.
 */
export function osloMoment(date: string, time: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const offset = (at: number): number => shownInOslo(at) - at;
  const before = wanted - offset(wanted - 86_400_000);
  const after = wanted - offset(wanted + 86_400_000);
  const moment = shownInOslo(before) === wanted || shownInOslo(after) !== wanted ? before : after;
  return new Date(moment).toISOString();
}

/** The time of day in Oslo, hh:mm. */
export function osloClock(iso: string): string {
  return clock.format(new Date(iso)).slice(11, 16);
}
