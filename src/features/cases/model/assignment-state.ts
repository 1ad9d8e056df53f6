import type { AssignmentState } from './views.ts';

type Standing = Readonly<{ answer: 'accepted' | 'declined' | null; reports: number; isClosed: boolean }>;

/** Where an assignment or input stands: what was declined is not awaited, even where something was reported before. */
export function assignmentState({ answer, reports, isClosed }: Standing): AssignmentState {
  if (isClosed) return 'closed';
  if (answer === 'declined') return 'declined';
  if (reports > 0) return 'reported';
  return answer ?? 'unanswered';
}

/** Late: due before today (yyyy-mm-dd), by the day or by the meeting, and neither reported, declined nor closed. */
export function isLate(state: AssignmentState, dueOn: string | null, meetingOn: string | null, today: string): boolean {
  if (state !== 'unanswered' && state !== 'accepted') return false;
  return [dueOn, meetingOn].some((day) => day !== null && day < today);
}
