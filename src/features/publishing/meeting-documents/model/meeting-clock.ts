import type { Language } from '#shared/language.ts';
import { longDate, longTime } from '#shared/dates/format-date.ts';
import { osloClock } from '#shared/dates/oslo-time.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';

/** An ISO time → `09.30` in Oslo (English: `09:30`). */
export function clockTime(iso: string, language: Language): string {
  const shown = osloClock(iso);
  return language === 'en' ? shown : shown.replace(':', '.');
}

type When = Readonly<{ startsAt: string; endsAt: string | null; dayOnly: boolean }>;

/** The day of the meeting in Oslo, yyyy-mm-dd. */
export function meetingDay({ startsAt }: Pick<When, 'startsAt'>): string {
  return osloToday(new Date(startsAt));
}

/** `3. mars 2026 kl. 13.00–15.00`; only the day where only the day is known. */
export function meetingTime({ startsAt, endsAt, dayOnly }: When, language: Language): string {
  if (dayOnly) return longDate(startsAt, language);
  const from = longTime(startsAt, language);
  if (endsAt === null) return from;
  const isSameDay = meetingDay({ startsAt }) === meetingDay({ startsAt: endsAt });
  return `${from}–${isSameDay ? clockTime(endsAt, language) : longTime(endsAt, language)}`;
}
