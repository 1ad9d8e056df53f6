import type { RoundState } from './views.ts';

/** Where a round stands on a day: answers are taken until the deadline's day has passed. */
export function roundState({ deadline, closedAt }: Readonly<{ deadline: string; closedAt: string | null }>, today: string): RoundState {
  if (closedAt !== null) return 'closed';
  return today <= deadline ? 'open' : 'due';
}
