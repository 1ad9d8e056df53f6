import { osloToday } from '#shared/dates/oslo-today.ts';
import { AppError } from '#shared/errors/app-error.ts';

/** The day something happened: today where it is not said. Throws day_in_future. */
export function dayOf(day: string | null | undefined): string {
  const today = osloToday();
  if (day === null || day === undefined) return today;
  if (day > today) throw new AppError('day_in_future', { date: day });
  return day;
}
