import { expect, test } from 'vitest';
import { checkRhythm, type CountedMeeting } from './rhythm.ts';

const meeting = (date: string, as: CountedMeeting['as'] = 'held'): CountedMeeting => ({ date, as });
const four = { atLeast: 4, everyMonths: 12 };

test('four meetings held in the year are what was asked for', () => {
  const held = ['2026-02-01', '2026-05-01', '2026-09-01', '2026-12-31'].map((date) => meeting(date));
  expect(checkRhythm(four, held, 2026)).toMatchObject({ state: 'reached', spans: [{ held: 4, missing: 0 }] });
  expect(checkRhythm(four, held, 2027)).toMatchObject({ state: 'too-few', spans: [{ held: 0, missing: 4 }] });
});

test('meetings that lie ahead, and those that nobody has closed, bring it on the way only', () => {
  const mixed = [meeting('2026-02-01'), meeting('2026-03-01', 'unconfirmed'), meeting('2026-10-01', 'planned')];
  expect(checkRhythm(four, mixed, 2026)).toMatchObject({
    state: 'too-few',
    spans: [{ held: 1, unconfirmed: 1, planned: 1, missing: 1 }],
  });
  expect(checkRhythm({ atLeast: 3, everyMonths: 12 }, mixed, 2026).state).toBe('on-the-way');
});

test('a shorter duty is checked in every span of the year, and fails in the one that is empty', () => {
  const spring = [meeting('2026-01-05'), meeting('2026-06-30')];
  const { state, spans } = checkRhythm({ atLeast: 1, everyMonths: 6 }, spring, 2026);
  expect(state).toBe('too-few');
  expect(spans.map((span) => [span.startsOn, span.endsOn, span.state])).toEqual([
    ['2026-01-01', '2026-06-30', 'reached'],
    ['2026-07-01', '2026-12-31', 'too-few'],
  ]);
});

test('a duty over two years looks at the year and the one before', () => {
  const { spans } = checkRhythm({ atLeast: 1, everyMonths: 24 }, [meeting('2025-01-01')], 2026);
  expect(spans).toMatchObject([{ startsOn: '2025-01-01', endsOn: '2026-12-31', held: 1, state: 'reached' }]);
});
