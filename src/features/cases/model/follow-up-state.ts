import type { FollowUpState } from './views.ts';

type FollowedUp = Readonly<{ isAsked: boolean; dueOn: string | null; isDone: boolean }>;

/** How a decision stands on a day (yyyy-mm-dd): it is late the day after it was due. */
export function followUpState({ isAsked, dueOn, isDone }: FollowedUp, today: string): FollowUpState {
  if (isDone) return 'done';
  if (!isAsked) return 'none';
  return dueOn !== null && dueOn < today ? 'late' : 'open';
}
