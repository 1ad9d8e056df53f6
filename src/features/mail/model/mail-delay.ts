const minutes = [1, 10, 30, 2 * 60, 6 * 60, 12 * 60, 24 * 60] as const;

/**
 * Seconds until a mail is tried again after `attempts` failed ones; null when it is given up (after eight, nearly two
 * days). A server that wants to see a stranger twice (greylisting) has taken it by the third.
 */
export function mailDelay(attempts: number): number | null {
  const delay = minutes[attempts - 1];
  return delay === undefined ? null : delay * 60;
}
