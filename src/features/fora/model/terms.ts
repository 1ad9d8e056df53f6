import { daysBetween } from '#shared/dates/calendar-days.ts';

/** From a day to a day, both included; null where it is not known. */
export type TermDays = Readonly<{ startsOn: string | null; endsOn: string | null }>;

/** How long before its end a term is told of, in days. */
const endingDays = 90;

export function runsOn({ startsOn, endsOn }: TermDays, date: string): boolean {
  return (startsOn === null || startsOn <= date) && (endsOn === null || date <= endsOn);
}

/** How many of a seat's places are empty; null where nobody has said how many sit there. */
export function vacantPlaces(places: number | null, terms: readonly TermDays[], date: string): number | null {
  if (places === null) return null;
  return Math.max(0, places - terms.filter((term) => runsOn(term, date)).length);
}

/** The running terms that end within ninety days and have nobody after them, those that end first standing first. */
export function endingTerms<T extends TermDays>(terms: readonly T[], date: string): readonly T[] {
  const ending = terms
    .filter((term) => runsOn(term, date) && term.endsOn !== null && daysBetween(date, term.endsOn) <= endingDays)
    .toSorted((a, b) => (a.endsOn ?? '').localeCompare(b.endsOn ?? ''));
  const successors = terms.filter(({ startsOn }) => startsOn !== null && startsOn > date).length;
  return ending.slice(successors);
}
