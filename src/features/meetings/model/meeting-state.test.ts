import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpenToChange, meetingSteps, possibleSteps, stateAfter } from './meeting-state.ts';
import type { MeetingState } from './shown-meeting.ts';

const states: readonly MeetingState[] = ['draft', 'called', 'under-way', 'closed', 'approved', 'cancelled'];

test('a meeting goes from draft to approved minutes, one step at a time', () => {
  const way = (['called', 'opened', 'closed', 'minutes-sent', 'approved'] as const).reduce<MeetingState | null>(
    (state, step) => (state === null ? null : stateAfter(state, step)),
    'draft',
  );
  expect(way).toBe('approved');
});

test('whatever is tried, in whatever order, approved and cancelled are the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...meetingSteps), { maxLength: 40 }), (tried) => {
      let state: MeetingState = 'draft';
      let wasEnded = false;
      for (const step of tried) {
        const before: MeetingState = state;
        state = stateAfter(state, step) ?? state;
        if (wasEnded) expect(state).toBe(before);
        wasEnded = state === 'approved' || state === 'cancelled';
      }
    }),
  );
});

test('nothing is approved that was not closed, and nothing cancelled that has begun', () => {
  expect(states.filter((state) => stateAfter(state, 'approved') !== null)).toEqual(['closed']);
  expect(states.filter((state) => stateAfter(state, 'cancelled') !== null)).toEqual(['draft', 'called']);
});

test('a state that is the end takes no step and no change', () => {
  for (const state of states) expect(possibleSteps(state).length === 0).toBe(!isOpenToChange(state));
});
