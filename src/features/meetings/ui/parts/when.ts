import { longDate, longTime } from '#shared/dates/format-date.ts';
import { osloClock } from '#shared/dates/oslo-time.ts';
import type { Language } from '#shared/language.ts';

type Times = Readonly<{ startsAt: string; endsAt: string | null; dayOnly: boolean }>;

/** `3. mars 2026 kl. 13.00–15.00` in Oslo; the day alone where no time of day is known. */
export function whenOf({ startsAt, endsAt, dayOnly }: Times, language: Language): string {
  if (dayOnly) return dayOf(startsAt, language);
  const start = longTime(startsAt, language);
  return endsAt === null ? start : `${start}–${clockOf(endsAt, language)}`;
}

/** `3. mars 2026` in Oslo. */
export function dayOf(iso: string, language: Language): string {
  return longDate(iso, language);
}

/** `13.00` in Oslo (English: `13:00`). */
export function clockOf(iso: string, language: Language): string {
  const clock = osloClock(iso);
  return language === 'en' ? clock : clock.replace(':', '.');
}
