const seconds = [5, 30, 2 * 60, 10 * 60, 60 * 60, 6 * 60 * 60, 24 * 60 * 60] as const;

/** Seconds until a message is tried again after `attempts` failed ones; null when it is given up (after eight). */
export function retryDelay(attempts: number): number | null {
  return seconds[attempts - 1] ?? null;
}
