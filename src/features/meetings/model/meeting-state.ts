import type { MeetingState } from './shown-meeting.ts';

/** The steps a meeting takes, as meeting_steps keeps them. */
export const meetingSteps = ['called', 'opened', 'closed', 'minutes-sent', 'approved', 'cancelled', 'reopened'] as const;
export type MeetingStep = (typeof meetingSteps)[number];

const ways: Readonly<Record<MeetingStep, Readonly<Partial<Record<MeetingState, MeetingState>>>>> = {
  called: { draft: 'called' },
  opened: { called: 'under-way' },
  closed: { 'under-way': 'closed' },
  'minutes-sent': { closed: 'closed' },
  approved: { closed: 'approved' },
  cancelled: { draft: 'cancelled', called: 'cancelled' },
  reopened: { closed: 'under-way' },
};

/** The state after a step; null where the step can not be taken. From approved and cancelled there is no way on. */
export function stateAfter(state: MeetingState, step: MeetingStep): MeetingState | null {
  return ways[step][state] ?? null;
}

/** The steps that can be taken now. */
export function possibleSteps(state: MeetingState): readonly MeetingStep[] {
  return meetingSteps.filter((step) => stateAfter(state, step) !== null);
}

/** Whether the agenda, the attendance and what is written may still be changed. */
export function isOpenToChange(state: MeetingState): boolean {
  return state !== 'approved' && state !== 'cancelled';
}

/** Whether an entry may leave the meeting: before it has begun, or where it will never be held. Later it is copied. */
export function entriesMayLeave(state: MeetingState): boolean {
  return state === 'draft' || state === 'called' || state === 'cancelled';
}
