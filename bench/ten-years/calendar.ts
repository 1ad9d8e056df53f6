/** Days as yyyy-mm-dd; moments as ISO times in UTC. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const momentOf = (day: string, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00:00Z`;

/** `count` days spread evenly over the `days` after `from`, each forum's shifted by its `offset`; never a Saturday or Sunday. */
export function spreadDays(from: string, days: number, count: number, offset: number): readonly string[] {
  const length = days / count;
  return Array.from({ length: count }, (_, at) => {
    const day = dayAfter(from, Math.floor(at * length + (offset % Math.min(length, 60))));
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    return dayAfter(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
  });
}
