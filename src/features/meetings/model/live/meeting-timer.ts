/** When the room took an entry up and left it (ISO, UTC), and how many minutes were planned; null where nobody has said. */
export type Timed = Readonly<{ minutes: number | null; takenUpAt: string | null; leftAt: string | null }>;

/** Seconds that were spent, and seconds that are left of the plan, below 0 when it is over; null where none was planned. */
export type Timer = Readonly<{ spent: number; left: number | null; runs: boolean }>;

/** The timer of an entry at `now` (ms since 1970); null before it was taken up. It only tells: nothing is stopped by it. */
export function timerOf({ minutes, takenUpAt, leftAt }: Timed, now: number): Timer | null {
  if (takenUpAt === null) return null;
  const until = leftAt === null ? now : Date.parse(leftAt);
  const spent = Math.max(0, Math.floor((until - Date.parse(takenUpAt)) / 1000));
  return { spent, left: minutes === null ? null : minutes * 60 - spent, runs: leftAt === null };
}

/** 65 → '1:05', 3700 → '1:01:40'; the sign is left out. */
export function clockText(seconds: number): string {
  const total = Math.abs(Math.trunc(seconds));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const rest = String(total % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
