const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The date in Oslo as an ISO date. */
export function osloToday(now: Date = new Date()): string {
  return day.format(now);
}
